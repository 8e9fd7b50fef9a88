import { DomainError } from '@fitkit/contracts';

export const MAX_UPLOAD = 5 * 1024 * 1024;

/** The body's bytes as they come, counted: what a header says of their number proves nothing. */
export async function csvBytes(request: Request): Promise<Uint8Array> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== undefined && type !== 'text/csv') throw new DomainError('unsupported_media_type');
  if (Number(request.headers.get('content-length')) > MAX_UPLOAD) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = (request.body as ReadableStream<Uint8Array> | null)?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > MAX_UPLOAD) {
      await reader?.cancel();
      throw tooLarge();
    }
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

const tooLarge = () => new DomainError('too_large', { maxBytes: MAX_UPLOAD });
