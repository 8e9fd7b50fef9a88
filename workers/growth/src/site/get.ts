import type { Site } from '@fitkit/contracts/growth';
import { door, live, type Read, sql, statement, TENANT } from '@fitkit/db';
import { classSessionsJson, seatVersionsJson } from '@fitkit/db/statements/class-sessions';
import { coversJson } from '@fitkit/db/statements/covers';
import { fileLink, fileLinks } from '@fitkit/db/statements/files';
import { daysOf, siteBriefJson, siteViewerJson } from '@fitkit/db/statements/site';
import type { Ctx } from '../app.ts';
import { sanitise } from './sanitise.ts';

const today = (now: string) => sql`(${now}::timestamptz at time zone o.timezone)::date`;

/** Parts the owner wrote; `c` is the published copy. */
const written = {
  hero: sql`json_build_object('kind', 'hero', 'title', coalesce(nullif(c.hero->>'title', ''), o.name), 'subtitle', c.hero->>'subtitle')`,
  about: sql`case when coalesce(c.about->>'html', '') <> '' then json_build_object('kind', 'about', 'title', c.about->>'title', 'html', c.about->>'html') end`,
  faq: sql`case when jsonb_array_length(coalesce(c.faq->'items', '[]')) > 0 then json_build_object('kind', 'faq', 'title', c.faq->>'title',
    'items', (select json_agg(json_build_object('question', i->>'question', 'answer', i->>'answer')) from jsonb_array_elements(c.faq->'items') i)) end`,
  contact: sql`case when jsonb_strip_nulls(coalesce(c.contact, '{}')) <> '{}' then json_build_object('kind', 'contact', 'title', c.contact->>'title',
    'email', c.contact->>'email', 'phone', c.contact->>'phone', 'whatsapp', c.contact->>'whatsapp', 'address', c.contact->>'address',
    'hours', coalesce((select json_agg(json_build_object('days', h->>'days', 'hours', h->>'hours')) from jsonb_array_elements(c.contact->'hours') h), '[]'::json)) end`,
};

/** Parts the platform knows: null where there is nothing to show. */
const known = {
  classes: sql`(select json_build_object('kind', 'classes', 'title', null,
      'items', json_agg(json_build_object('name', t.name, 'description', t.description, 'color', t.color, 'coverUrl', ${fileLink('week', 800, sql`t.cover_key`)}) order by t.created_at, t.name, t.id))
    from class_types t join programs p on p.organization_id = ${TENANT} and p.id = t.program_id and p.is_active and p.delivery_mode = 'schedule'
    where t.organization_id = ${TENANT} and t.is_active having count(*) > 0)`,
  schedule: sql`case when json_array_length(w.sessions) > 0 then json_build_object('kind', 'schedule', 'title', null) end`,
  places: sql`(select json_build_object('kind', 'places', 'title', null,
      'items', json_agg(json_build_object('name', l.name, 'address', nullif(concat_ws(', ', l.address, l.city), ''), 'pictures', ${fileLinks('week', 800, sql`l.picture_keys`)}) order by l.created_at, l.name, l.id))
    from locations l where l.organization_id = ${TENANT} and l.is_active and cardinality(l.picture_keys) > 0 having count(*) > 0)`,
  trainers: sql`(select json_build_object('kind', 'trainers', 'title', null,
      'items', json_agg(json_build_object('name', trim(mp.first_name || ' ' || mp.last_name), 'description', mp.bio, 'imageUrl', ${fileLink('week', 256, sql`mp.avatar_key`)}) order by m.role = 'coach' desc, mp.first_name, m.id))
    from memberships m join member_profiles mp on mp.organization_id = ${TENANT} and mp.membership_id = m.id and mp.is_public
    where m.organization_id = ${TENANT} and m.role in ('owner', 'admin', 'coach') and m.status = 'active' and ${live('m')} having count(*) > 0)`,
};

/** A studio's published page: what the owner wrote, and the live data beside it. Staff see what everybody sees. */
export async function get(ctx: Ctx, { host }: { host: string }): Promise<Site> {
  const day = today(ctx.now);
  const week = {
    ...daysOf(sql`o.timezone`, day, sql`(${day} + 6)`),
    staff: sql`false`,
    statuses: sql`'{published}'`,
    endsAfter: sql`${ctx.now}`,
  };
  const read: Read<Site> = statement(
    'site.get',
    sql`select json_build_object('site', ${siteBriefJson}, 'viewer', ${siteViewerJson(TENANT)}, 'seoTitle', x.seo_title, 'seoDescription', x.seo_description,
        'sections', (select json_agg(section order by nth) from (values (1, ${written.hero}), (2, ${written.about}), (3, ${known.classes}), (4, ${known.schedule}),
          (5, ${known.trainers}), (6, ${known.places}), (7, ${written.faq}), (8, ${written.contact})) parts(nth, section) where section is not null),
        'sessions', w.sessions, 'seatVersions', ${seatVersionsJson(TENANT, week)},
        'covers', ${coversJson(TENANT, week, ctx.now)})::text as body
      from organizations o
      join minisites x on x.organization_id = ${TENANT}
      cross join lateral (select x.published_content->'hero' as hero, x.published_content->'about' as about, x.published_content->'faq' as faq, x.published_content->'contact' as contact) c
      cross join lateral (select ${classSessionsJson(TENANT, week)} as sessions) w
      where o.id = ${TENANT}`,
  );
  const [, [row]] = await ctx.db.batch([door.visitor(ctx.actor, host), read]);
  const site = JSON.parse(ctx.links.sign(row!.body)) as Site;
  return { ...site, sections: site.sections.flatMap(clean) };
}

function clean(section: Site['sections'][number]): Site['sections'] {
  if (section.kind !== 'about') return [section];
  const html = sanitise(section.html);
  return html === '' ? [] : [{ ...section, html }];
}
