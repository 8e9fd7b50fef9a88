import { connect } from 'node:net';

export type RawAnswer = { status: number; headers: Map<string, string>; body: string; closed: boolean };

/** As much as one chunk holds. */
export const BLOCK = 64 * 1024;
export const requestHead = (method: string, path: string, headers: Record<string, string>) =>
  `${method} ${path} HTTP/1.1\r\n${Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}\r\n`;
/** A body in chunks, without the chunk that ends it: whoever is cut off is answered before. */
export function* inChunks(size: number): Generator<string | Uint8Array> {
  const bytes = Buffer.alloc(BLOCK, 'x');
  for (let left = size; left > 0; left -= BLOCK) {
    const block = bytes.subarray(0, Math.min(left, BLOCK));
    yield `${block.length.toString(16)}\r\n`;
    yield block;
    yield '\r\n';
  }
}
export const LAST_CHUNK = '0\r\n\r\n';

/** Bytes as they are, for requests that no client would send. Ends with the first whole answer, or when the other side closes. */
export function exchange(port: number, parts: Iterable<string | Uint8Array>): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let seen = Buffer.alloc(0);
    const done = (closed: boolean) => {
      socket.destroy();
      resolve(parse(seen, closed));
    };
    socket.on('data', (chunk) => {
      seen = Buffer.concat([seen, chunk]);
      if (isWhole(seen)) done(false);
    });
    // Whoever refuses early stops listening: what was answered before counts.
    socket.on('error', () => {});
    socket.on('close', () => done(true));
    socket.setTimeout(20_000, () => reject(new Error('no answer within 20 s')));
    socket.on('connect', () => void write(parts));
    async function write(all: Iterable<string | Uint8Array>): Promise<void> {
      for (const part of all) {
        if (socket.destroyed) return;
        if (!socket.write(part)) await new Promise((go) => socket.once('drain', go).once('close', go));
      }
    }
  });
}

function parse(bytes: Buffer, closed: boolean): RawAnswer {
  const [head = '', ...rest] = bytes.toString('latin1').split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  const headers = new Map(lines.map((line) => [line.split(':')[0]!.toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]));
  return { status: Number(first.split(' ')[1] ?? 0), headers, body: rest.join('\r\n\r\n'), closed };
}
function isWhole(bytes: Buffer): boolean {
  const { status, headers, body } = parse(bytes, false);
  if (status === 0 || !bytes.includes('\r\n\r\n')) return false;
  const length = headers.get('content-length');
  return length === undefined ? body.endsWith('0\r\n\r\n') : body.length >= Number(length);
}
