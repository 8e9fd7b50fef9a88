import { sql } from '@fitkit/db';
import { fileLinks } from '@fitkit/db/statements/files';

/** A row of locations as the contract's Location. */
export const locationJson = sql`json_build_object('id', id, 'name', name, 'address', address, 'city', city, 'country', country, 'latitude', latitude,
  'longitude', longitude, 'capacity', capacity, 'pictures', ${fileLinks('week', 320, sql`picture_keys`)}, 'isActive', is_active, 'createdAt', created_at, 'updatedAt', updated_at)`;
