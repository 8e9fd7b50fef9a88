import { base64url } from '@fitkit/contracts/bytes';
import type { Actor } from '@fitkit/db';
import { digestOf } from './digest.ts';

/** Who reads, however often their token changes. */
function readerOf(actor: Actor): string {
  if (actor.kind === 'clerk') return actor.clerkId;
  return actor.kind === 'nobody' ? '' : actor.hash;
}

/**
 * Weak, since what lies between may compress: of the body and of who reads it, so that a tag says nothing to, and is not answered by 304
 * for, anybody else. It saves sending, not asking: what is fresh is decided by the database.
 */
async function tagOf(body: ArrayBuffer, actor: Actor): Promise<string> {
  const digest = await digestOf(`${readerOf(actor)}\n`, body);
  return `W/"${base64url(digest.slice(0, 16))}"`;
}

const known = (header: string, tag: string) => header.split(',').some((one) => one.trim() === tag || one.trim() === '*');

/** The answer of a read with its tag, or 304 where the reader has it. */
export async function tagged(response: Response, request: Request, actor: Actor): Promise<Response> {
  const body = await response.arrayBuffer();
  const headers = new Headers(response.headers);
  const tag = await tagOf(body, actor);
  headers.set('etag', tag);
  headers.set('vary', 'authorization, accept-language');
  // Without a right to keep it nobody could come back with the tag; `no-cache` asks each time.
  headers.set('cache-control', 'private, no-cache');
  if (!known(request.headers.get('if-none-match') ?? '', tag)) return new Response(body, { status: 200, headers });
  headers.delete('content-type');
  return new Response(null, { status: 304, headers });
}
