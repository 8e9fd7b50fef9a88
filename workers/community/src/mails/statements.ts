import type { Consumer, EventMessage } from '@fitkit/contracts';
import { type SQL, sql } from '@fitkit/db';

/** The studio as a mail shows it; `o` is organizations. */
export const studioJson = sql`json_build_object('name', o.name, 'slug', o.slug, 'brandColor', o.brand_color, 'timezone', o.timezone, 'type', o.type, 'contactEmail', o.contact_email,
  'host', (select d.host from organization_domains d where d.organization_id = o.id and d.status = 'active' order by d.is_primary desc, d.host limit 1))`;
export type Studio = {
  name: string;
  slug: string;
  brandColor: string;
  timezone: string;
  type: string;
  contactEmail: string | null;
  host: string | null;
};

/** Who is written to, in which language: the person's own, else the studio's. No e-mail, no mail. `mp` is member_profiles. */
export const recipientJson = sql`case when mp.email is not null and m.deleted_at is null then json_build_object('email', mp.email, 'firstName', mp.first_name,
  'language', case when mp.language in ('he', 'en', 'ru') then mp.language else o.language end) end`;
export type Recipient = { email: string; firstName: string; language: 'he' | 'en' | 'ru' };

/** Whether this consumer has its receipt of the event already. */
export const isReceived = (consumer: Consumer, { organizationId, eventId }: EventMessage): SQL =>
  sql`exists (select from inbox i where i.organization_id = ${organizationId} and i.event_id = ${eventId} and i.consumer = ${consumer})`;
