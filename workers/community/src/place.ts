import { DomainError } from '@fitkit/contracts';
import { decodeCursor } from '@fitkit/http';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?\+00:00$/;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The key a page begins after: an instant as PostgreSQL wrote it, with its microseconds, and an id. A day that is none is no place. */
export function placeOf(cursor: string | undefined): { at: string; id: string } | null {
  const key = decodeCursor(cursor, 2);
  if (!key) return null;
  const [at = '', id = ''] = key;
  const seconds = INSTANT.test(at) && !Number.isNaN(Date.parse(at)) ? new Date(at).toISOString().slice(0, 19) : null;
  if (seconds === at.slice(0, 19) && ID.test(id)) return { at, id };
  throw new DomainError('invalid_input', {}, [
    { pointer: '/query/cursor', code: 'invalid_cursor', message: 'not a cursor of this list' },
  ]);
}
