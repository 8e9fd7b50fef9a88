import type { Organization } from '@fitkit/contracts/identity';
import { type Read, sql, statement } from '@fitkit/db';

export const readOrganization = (organizationId: string): Read<Organization> =>
  statement(
    'organizations.read',
    sql`select json_build_object('id', o.id, 'name', o.name, 'slug', o.slug, 'description', o.description, 'type', o.type, 'timezone', o.timezone,
        'currency', o.currency, 'language', o.language, 'contactEmail', o.contact_email, 'contactPhone', o.contact_phone, 'brandColor', o.brand_color,
        'cancellationWindowHours', o.cancellation_window_hours, 'allowLateCancellation', o.allow_late_cancellation, 'bookingRequiresPlan', o.booking_requires_plan,
        'hosts', (select coalesce(json_agg(d.host order by not d.is_primary, d.host), '[]'::json) from organization_domains d
          where d.organization_id = ${organizationId} and d.status = 'active'),
        'createdAt', o.created_at, 'updatedAt', o.updated_at)::text as body
      from organizations o where o.id = ${organizationId}`,
  );
