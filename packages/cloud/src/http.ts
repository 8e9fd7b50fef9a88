import type { IncomingMessage, ServerResponse } from 'node:http';

/** A handler on the bare server: emulators on the hot path do without a framework. */
export type RawHandler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

export class BodyTooLarge extends Error {}

/** The whole body; throws `BodyTooLarge` beyond `limit` bytes. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw new BodyTooLarge(`the body is larger than ${limit} bytes`);
    chunks.push(chunk);
  }
  return chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
}

export function sendJson(response: ServerResponse, status: number, value: unknown, headers: Record<string, string> = {}): void {
  sendText(response, status, JSON.stringify(value), { 'content-type': 'application/json', ...headers });
}

export function sendText(response: ServerResponse, status: number, text: string, headers: Record<string, string> = {}): void {
  if (response.destroyed || response.headersSent) return;
  const body = Buffer.from(text);
  response.writeHead(status, { 'content-length': body.length, ...headers });
  response.end(body);
}

export const headerOf = (request: IncomingMessage, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
};
