import { live, type SQL, sql } from '@fitkit/db';
import { namesAgree } from './same-name.ts';

/**
 * The member whom a row describes, as lateral `match(id, agrees)`; `r` has email, phone, first_name and last_name.
 * An e-mail is a person's own. A phone is shared by families, so it counts only under a name that can be the same.
 */
export const matchOf = (organizationId: string): SQL => {
  const name = sql`concat_ws(' ', r.first_name, r.last_name)`;
  const known = sql`concat_ws(' ', p.first_name, p.last_name)`;
  return sql`left join lateral (
    select c.id, c.agrees from (
      select m.id, 1 as rank, ${namesAgree(name, known)} as agrees, ${name} = ${known} as exactly from member_profiles p
        join memberships m on m.organization_id = ${organizationId} and m.id = p.membership_id and ${live('m')}
        where p.organization_id = ${organizationId} and p.email = r.email
      union all
      select m.id, 2, true, false from users u
        join memberships m on m.organization_id = ${organizationId} and m.user_id = u.id and ${live('m')}
        where u.email = r.email
      union all
      select m.id, 3, true, ${name} = ${known} from member_profiles p
        join memberships m on m.organization_id = ${organizationId} and m.id = p.membership_id and ${live('m')}
        where p.organization_id = ${organizationId} and p.phone = r.phone and ${namesAgree(name, known)}
    ) c order by c.rank, c.exactly desc, c.id limit 1
  ) match on true`;
};
