import { newId } from '@fitkit/db';
import type { sealer } from '../seal/seal.ts';
import type { ImportRow, MemberDraft } from './parse/index.ts';

/** What is kept of one row until it is worked through. Ids are made now, so that the national id can be sealed for its place. */
export type StoredMember = Omit<MemberDraft, 'nationalId' | 'imported'> & {
  imported: MemberDraft['imported'] | null;
  nationalIdSealed: string | null;
  nationalIdLast3: string | null;
  membershipId: string;
  userId: string;
  profileId: string;
  eventId: string;
};
export type StoredRow = Pick<ImportRow, 'line' | 'raw' | 'reasons'> & {
  id: string;
  mergedInto: number | null;
  member: StoredMember | null;
};

/** Where a member's national id lives, and so what its seal is bound to. */
export const nationalIdOf = (organizationId: string, membershipId: string) => ({
  organizationId,
  table: 'member_profiles',
  column: 'national_id_encrypted',
  rowId: membershipId,
});

type Seal = Awaited<ReturnType<typeof sealer>>;
export async function storedRow(organizationId: string, row: ImportRow, seal: Seal): Promise<StoredRow> {
  const { line, raw, reasons, member } = row;
  return {
    id: newId(),
    line,
    raw,
    reasons,
    mergedInto: row.mergedInto ?? null,
    member: member && (await storedMember(organizationId, member, seal)),
  };
}

async function storedMember(organizationId: string, draft: MemberDraft, seal: Seal): Promise<StoredMember> {
  const { nationalId, imported, ...member } = draft;
  const membershipId = newId();
  return {
    ...member,
    imported: Object.values(imported).some((value) => value !== null) ? imported : null,
    nationalIdSealed: nationalId && (await seal(nationalId, nationalIdOf(organizationId, membershipId))),
    nationalIdLast3: nationalId?.slice(-3) ?? null,
    membershipId,
    userId: newId(),
    profileId: newId(),
    eventId: newId(),
  };
}
