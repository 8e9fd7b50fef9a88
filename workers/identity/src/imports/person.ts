import { sql } from '@fitkit/db';

/** A stored member as columns: the record that `member` of import_rows holds (stored-row.ts). */
export const PERSON_RECORD = sql`jsonb_to_record(picked.member) as d("membershipId" uuid, "userId" uuid, "profileId" uuid, "eventId" uuid,
  "firstName" text, "lastName" text, email text, phone text, "birthDate" date, gender text, status text, "joinedAt" date, notes text, address text, city text,
  imported jsonb, "nationalIdSealed" text, "nationalIdLast3" text)`;

export const PERSON_COLUMNS = sql`d."membershipId" as own_id, d."userId" as user_id, d."profileId" as profile_id, d."eventId" as event_id,
  d."firstName" as first_name, d."lastName" as last_name, d.email, d.phone, d."birthDate" as birth_date, d.gender, d.status, d."joinedAt" as joined_at,
  d.notes, d.address, d.city, d.imported, d."nationalIdSealed" as sealed, d."nationalIdLast3" as last3`;
