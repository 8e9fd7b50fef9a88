import { sql } from '@fitkit/db';
import { fileLinks } from '@fitkit/db/statements/files';

/** A row of locations as the contract's Location; `l` is its alias. */
export const locationJson = sql`json_build_object('id', l.id, 'name', l.name, 'address', l.address, 'city', l.city, 'country', l.country, 'latitude', l.latitude,
  'longitude', l.longitude, 'capacity', l.capacity, 'pictures', ${fileLinks('week', 320, sql`l.picture_keys`)}, 'isActive', l.is_active, 'createdAt', l.created_at, 'updatedAt', l.updated_at,
  'spaces', (select coalesce(json_agg(json_build_object('id', r.id, 'name', r.name, 'capacity', r.capacity, 'isActive', r.is_active) order by not r.is_active, r.name, r.id), '[]'::json)
    from spaces r where r.organization_id = l.organization_id and r.location_id = l.id))`;
