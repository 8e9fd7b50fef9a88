import type { InvitationLink } from '@fitkit/contracts/identity';
import { MASK } from '@fitkit/contracts/mask';
import { door, type Read, sql, statement, TENANT } from '@fitkit/db';
import { linkHash } from '@fitkit/http';
import type { Ctx } from '../app.ts';

/** For whoever holds the link: the studio and the role. Whom it was sent to is told by the first letter only: links are passed on. */
export async function get(ctx: Ctx, { token }: { token: string }) {
  const hash = await linkHash(token);
  const read: Read<InvitationLink> = statement(
    'invitations.link',
    sql`select json_build_object('organization', json_build_object('name', o.name, 'slug', o.slug, 'language', o.language, 'brandColor', o.brand_color),
        'role', i.role, 'firstName', coalesce(mp.first_name, ''), 'expiresAt', i.expires_at,
        'email', left(i.email, 1) || ${MASK}::text || substr(i.email, strpos(i.email, '@')))::text as body
      from invitations i join organizations o on o.id = ${TENANT}
      left join member_profiles mp on mp.organization_id = ${TENANT} and mp.membership_id = i.membership_id
      where i.organization_id = ${TENANT} and i.token_hash = ${hash}`,
  );
  const [, [row]] = await ctx.db.batch([door.link('invitation', hash), read]);
  return row!.body;
}
