import { type SQL, sql } from '@fitkit/db';
import { decodeCursor } from './cursor.ts';

/** `encodeCursor` of @fitkit/http in SQL, since the page is made there: base64url of the last row's key, a JSON array. */
export const cursorOf = (key: SQL) => sql`translate(encode(convert_to((${key})::text, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;

/** The key a page begins after. PostgreSQL has no text with a NUL in it, so neither has a key. */
export const placeOf = (cursor: string | undefined, parts: number) =>
  decodeCursor(cursor, parts)?.map((part) => part.replaceAll('\0', '')) ?? null;
