import { DomainError } from '@fitkit/contracts';

/** workerd's own: a stream that says how long it is, as the store asks. */
declare const FixedLengthStream: new (length: number) => TransformStream<Uint8Array, Uint8Array>;
type Body = ReadableStream<Uint8Array> | null;

/** What the header says of the length may be a lie, but one that contradicts what was announced is refused before a byte is read. */
export function checkLength(headers: Headers, size: number): void {
  const said = headers.get('content-length');
  if (said === null || Number(said) === size) return;
  throw Number(said) > size
    ? new DomainError('too_large', { maxBytes: size })
    : new DomainError('upload_incomplete', { expected: size });
}

/** So many bytes and no more: what goes on is cut off, what breaks off is refused. One buffer of the announced size, never a second. */
export async function exactly(body: Body, size: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(size);
  let at = 0;
  const reader = body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    if (at + part.value.byteLength > size) {
      await reader?.cancel();
      throw new DomainError('too_large', { maxBytes: size });
    }
    bytes.set(part.value, at);
    at += part.value.byteLength;
  }
  if (at < size) throw new DomainError('upload_incomplete', { expected: size });
  return bytes;
}

/** The same for what is only handed on: a stream that says its length, and what went through it. */
export async function handOn<T>(body: Body, size: number, take: (stream: ReadableStream) => Promise<T>): Promise<T> {
  if (!body) throw new DomainError('upload_incomplete', { expected: size });
  let seen = 0;
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      seen += chunk.byteLength;
      if (seen > size) controller.error(new DomainError('too_large', { maxBytes: size }));
      else controller.enqueue(chunk);
    },
  });
  const fixed = new FixedLengthStream(size);
  const stop = new AbortController();
  const pumped = body.pipeThrough(counted).pipeTo(fixed.writable, { signal: stop.signal });
  // A store that takes no more reads no more: nobody waits for the rest.
  const taking = take(fixed.readable).finally(() => stop.abort());
  const [, taken] = await Promise.allSettled([pumped, taking]);
  if (seen > size) throw new DomainError('too_large', { maxBytes: size });
  if (taken.status === 'fulfilled' && taken.value === null) return taken.value;
  if (seen < size) throw new DomainError('upload_incomplete', { expected: size });
  if (taken.status === 'rejected') throw taken.reason;
  return taken.value;
}
