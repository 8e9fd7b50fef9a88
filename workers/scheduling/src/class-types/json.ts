import { sql } from '@fitkit/db';
import { fileLink } from '@fitkit/db/statements/files';

/** A row of class_types as the contract's ClassType. */
export const classTypeJson = sql`json_build_object('id', id, 'programId', program_id, 'name', name, 'description', description,
  'defaultDurationMinutes', default_duration_minutes, 'defaultCapacity', default_capacity, 'defaultWaitlistCapacity', default_waitlist_capacity,
  'defaultLocationId', default_location_id, 'defaultSpaceId', default_space_id, 'sharesSpace', shares_space, 'color', color, 'coverUrl', ${fileLink('week', 800, sql`cover_key`)},
  'isActive', is_active, 'createdAt', created_at, 'updatedAt', updated_at)`;
