import { sql } from '@fitkit/db';
import { fileLink } from '@fitkit/db/statements/files';

/** Where the person of `door.person` belongs (contract: Belonging), by name, as one JSON array. */
export const belongingsJson = sql`(select coalesce(json_agg(json_build_object('id', mine.organization_id, 'name', mine.name, 'slug', mine.slug,
    'membershipId', mine.membership_id, 'role', mine.role, 'status', mine.status, 'language', mine.language,
    'brandColor', mine.brand_color, 'logoUrl', ${fileLink('week', 96, sql`mine.logo_key`)}, 'imageUrl', ${fileLink('day', 96, sql`mine.avatar_key`)}, 'timezone', mine.timezone, 'unread', mine.unread) order by mine.name, mine.organization_id), '[]'::json)
  from door.my_organizations() mine)`;
