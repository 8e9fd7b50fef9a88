import { ME, ROLE, sql } from '@fitkit/db';

/** Whose place it is about: one's own unless said, and staff may say anybody's. */
export function asked(membershipId: string | undefined) {
  const who = sql`coalesce(${membershipId ?? null}::uuid, ${ME})`;
  return {
    who,
    byStaff: sql`(${ROLE} <> 'member' and ${who} is distinct from ${ME})`,
    notAllowed: sql`(${ROLE} = 'member' and ${who} is distinct from ${ME})`,
  };
}
