import { z } from '@hono/zod-openapi';
import { LANGUAGES } from './language.ts';

/** UUIDv7, made by whoever writes first, so that no statement waits for another's result. */
export const id = z.uuid().openapi({ example: '0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e' });
/** RFC 3339 instant with offset. */
export const instant = z.iso.datetime({ offset: true }).openapi({ example: '2026-11-22T06:00:00+00:00' });
/** Calendar day in the organization's own zone, YYYY-MM-DD. */
export const day = z.iso.date().openapi({ example: '2026-11-22' });
/** Wall-clock time in the organization's own zone, HH:mm, 24 hours. */
export const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .openapi({ example: '06:00' });
/** Integer minor units (agorot, cents) with an ISO 4217 code. */
export const money = z
  .object({ amount: z.int(), currency: z.string().length(3) })
  .openapi({ example: { amount: 48000, currency: 'ILS' } });
/** A link to a picture: signed, for a while, the same for a week. The number before `.webp` may be another of its widths. */
export const pictureUrl = z.string().openapi({
  example:
    'https://api.fitkit.fit/v1/files/w2gk.q5Yk0pVt3b2W8n1mJ7sXcR.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e.class_cover.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3f-1600x1067.800.webp',
});
export const logoUrl = pictureUrl.nullable();
export const language = z.enum(LANGUAGES);
/** Half of a surrogate pair is no character, and no database keeps it. */
const isText = (value: string) => value.isWellFormed();
const NO_TEXT = 'not text';
/** A line of text a person typed: trimmed, never empty, no control characters. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: refusing control characters is the point
    .regex(/^[^\u0000-\u001f\u007f]*$/, 'control characters are not allowed')
    .refine(isText, NO_TEXT);
/** Several lines a person typed, possibly none: tabs and line breaks are theirs, other control characters are not. */
export const paragraph = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: refusing control characters is the point
    .regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/, 'control characters are not allowed')
    .refine(isText, NO_TEXT);
export const timezone = z
  .string()
  .max(64)
  .refine((zone) => {
    try {
      new Intl.DateTimeFormat('en', { timeZone: zone });
      return true;
    } catch {
      return false;
    }
  }, 'not an IANA time zone')
  .openapi({ example: 'Asia/Jerusalem' });
export const host = z
  .string()
  .max(253)
  .regex(/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/)
  .openapi({ example: 'barosh.localhost' });

/** Keyset pages: `limit` up to 100 (25 if not said), `cursor` opaque, from the page before. */
export const pageQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(25),
  cursor: z.string().max(512).optional(),
});
/** Of lists whose rows say when they changed: only what was touched since then. */
export const changedQuery = pageQuery.extend({ updatedSince: instant.optional() });
export const page = <T extends z.ZodType>(item: T) => z.object({ data: z.array(item), nextCursor: z.string().nullable() });

export const organizationParams = z.object({ organizationId: id.openapi({ param: { name: 'organizationId', in: 'path' } }) });
