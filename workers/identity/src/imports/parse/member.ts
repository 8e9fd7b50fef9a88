import type { Gender } from './gender.ts';
import type { Money } from './money.ts';
import type { Name } from './name.ts';
import type { Reason } from './reasons.ts';
import type { ImportedStatus } from './status.ts';

/** The plan a member had in the list; matching it to a plan of the studio is the importer's decision. Dates are ISO. */
export type ImportedPlan = {
  planName: string | null;
  planValidUntil: string | null;
  remainingCredits: number | null;
  balance: Money | null;
};

/** A member as the list describes them, not stored yet. One of `firstName` and `lastName` may be empty. */
export type MemberDraft = Name & {
  email: string | null;
  phone: string | null;
  nationalId: string | null;
  birthDate: string | null;
  gender: Gender | null;
  status: ImportedStatus;
  joinedAt: string | null;
  notes: string | null;
  address: string | null;
  city: string | null;
  imported: ImportedPlan;
};

/** Before merging, a status that the list does not say is unknown, so that a later row may say it. */
export type UnmergedDraft = Omit<MemberDraft, 'status'> & { status: ImportedStatus | null };

/**
 * One row of the list. `line` is its row in a spreadsheet; `raw` is safe to show and to export, with national ids masked.
 * `ready` has a member; `merged` gave its values to the row `mergedInto`; `skip` has an error among its reasons.
 */
export type ImportRow = {
  line: number;
  raw: Record<string, string>;
  member: MemberDraft | null;
  outcome: 'ready' | 'skip' | 'merged';
  mergedInto?: number;
  reasons: Reason[];
};
