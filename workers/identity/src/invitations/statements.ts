import { live, type SQL, sql, statement } from '@fitkit/db';

/** Who belongs and in what role changes one act at a time: all of them take the studio's row first. */
export const lockMemberships = (organizationId: string) =>
  statement('memberships.lock', sql`select id from organizations where id = ${organizationId} for no key update`);

/** What ran out is written down, so that the next one to the same address may wait in its place. */
export const expireInvitations = (organizationId: string, which: SQL, now: string) =>
  statement(
    'invitations.expire',
    sql`update invitations i set status = 'expired', updated_at = ${now}
      where i.organization_id = ${organizationId} and i.status = 'pending' and i.expires_at <= ${now}::timestamptz and ${which}`,
  );

/**
 * A person whom the studio came to know an e-mail of (an import that filled it in) after their login was made without one: they get
 * the login that this e-mail signs in with. Only where nobody has signed in, and nobody else of the studio has that login.
 */
export const giveLogins = (organizationId: string, which: SQL, now: string) =>
  statement(
    'memberships.give_logins',
    sql`with bare as materialized (
        select m.id, door.login_for(gen_random_uuid(), p.email) as login from memberships m
        join users u on u.id = m.user_id and u.clerk_id is null and u.email is null
        join member_profiles p on p.organization_id = ${organizationId} and p.membership_id = m.id and p.email is not null
        where m.organization_id = ${organizationId} and ${live('m')} and ${which}
      )
      update memberships m set user_id = bare.login, updated_at = ${now} from bare
      where m.organization_id = ${organizationId} and m.id = bare.id
        and not exists (select 1 from memberships o where o.organization_id = ${organizationId} and o.user_id = bare.login)`,
  );
