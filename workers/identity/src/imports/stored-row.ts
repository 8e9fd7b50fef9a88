import { newId } from '@fitkit/db';
import { sealedPlace } from '@fitkit/db/sealed';
import { type Keyring, seal } from '@fitkit/sealing';
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
export const nationalIdOf = (organizationId: string, membershipId: string) =>
  sealedPlace('member_profiles.national_id_encrypted', organizationId, membershipId);

export async function storedRow(organizationId: string, row: ImportRow, keys: Keyring): Promise<StoredRow> {
  const { line, raw, reasons, member } = row;
  return {
    id: newId(),
    line,
    raw,
    reasons,
    mergedInto: row.mergedInto ?? null,
    member: member && (await storedMember(organizationId, member, keys)),
  };
}

async function storedMember(organizationId: string, draft: MemberDraft, keys: Keyring): Promise<StoredMember> {
  const { nationalId, imported, ...member } = draft;
  const membershipId = newId();
  return {
    ...member,
    imported: Object.values(imported).some((value) => value !== null) ? imported : null,
    nationalIdSealed: nationalId && (await seal(keys, nationalId, nationalIdOf(organizationId, membershipId))),
    nationalIdLast3: nationalId?.slice(-3) ?? null,
    membershipId,
    userId: newId(),
    profileId: newId(),
    eventId: newId(),
  };
}
