import { DomainError } from '@fitkit/contracts';
import type { Ctx } from '../app.ts';
import { rangeOf } from './range.ts';

/** What a browser may show where it stands; everything else is handed over as a file. */
const SHOWN = /^(image\/(webp|png|jpeg)|video\/(mp4|webm|quicktime))$/;
type Input = { file: string; headers: Headers };

/** The link says everything: no trip to the database. A picture's bytes never change under its link, so whoever may keep it keeps it as long as the link lives. */
export async function read(ctx: Pick<Ctx, 'links' | 'files'>, { file, headers: asked }: Input): Promise<Response> {
  const { key, shared, seconds } = ctx.links.open(file);
  const facts = await ctx.files.head(key);
  if (!facts) throw new DomainError('not_found');
  const headers = new Headers({
    etag: facts.etag,
    'accept-ranges': 'bytes',
    'content-type': facts.contentType,
    'cache-control': `${shared ? 'public' : 'private'}, max-age=${seconds}, immutable`,
    'content-disposition': SHOWN.test(facts.contentType) ? 'inline' : 'attachment',
    // Whatever it is: no script, no frame, no guess at what it might be, and our own sites may show it.
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'cross-origin',
    'referrer-policy': 'no-referrer',
  });
  if (
    asked
      .get('if-none-match')
      ?.split(',')
      .some((tag) => tag.trim().replace(/^W\//, '') === facts.etag)
  )
    return new Response(null, { status: 304, headers });
  const range = rangeOf(asked.get('range'), facts.size);
  if (range === 'none') {
    headers.set('content-range', `bytes */${facts.size}`);
    return new Response(null, { status: 416, headers });
  }
  const found = await ctx.files.get(key, range ?? undefined);
  if (!found) throw new DomainError('not_found');
  headers.set('content-length', String(range ? range.length : facts.size));
  if (range) headers.set('content-range', `bytes ${range.offset}-${range.offset + range.length - 1}/${facts.size}`);
  return new Response(found.body, { status: range ? 206 : 200, headers });
}
