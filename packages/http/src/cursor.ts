import { DomainError } from '@fitkit/contracts';
import { base64url, fromBase64url } from '@fitkit/contracts/bytes';

/** An opaque place in a list: the sort key of the last row. */
export const encodeCursor = (key: readonly (string | number)[]) => base64url(new TextEncoder().encode(JSON.stringify(key)));

/** The key back, if it has the right number of parts; anything else is the caller's mistake, named. */
export function decodeCursor(cursor: string | undefined, parts: number): string[] | null {
  if (cursor === undefined) return null;
  try {
    const bytes = fromBase64url(cursor);
    const key: unknown = bytes && JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes));
    if (
      Array.isArray(key) &&
      key.length === parts &&
      key.every((part) => (typeof part === 'string' && !part.includes('\0')) || typeof part === 'number')
    )
      return key.map(String);
  } catch {}
  throw new DomainError('invalid_input', {}, [
    { pointer: '/query/cursor', code: 'invalid_cursor', message: 'not a cursor of this list' },
  ]);
}
