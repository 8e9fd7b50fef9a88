import type { IncomingMessage } from 'node:http';
import { BodyTooLarge, headerOf, type RawHandler, readBody, sendJson } from '../http.ts';
import type { RedisEngine, Reply } from './engine.ts';

const MAX_REQUEST = 10 * 1024 * 1024;

class BadRequest extends Error {}

/** Upstash's REST API: commands as JSON arrays or as paths, pipelines, transactions. */
export function redisHandler(redis: RedisEngine, token: string, onWrite: () => void): RawHandler {
  return async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://redis');
    const given = /^Bearer (.+)$/i.exec(headerOf(request, 'authorization') ?? '')?.[1] ?? url.searchParams.get('_token');
    if (given !== token) return sendJson(response, 401, { error: 'WRONGPASS invalid or missing auth token' });
    const base64 = headerOf(request, 'upstash-encoding') === 'base64';
    const dress = (reply: Reply | Error) =>
      reply instanceof Error ? { error: reply.message } : { result: base64 ? encoded(reply) : reply };
    const headers = { 'upstash-sync-token': headerOf(request, 'upstash-sync-token') || 'c7=0' };
    try {
      if (url.pathname === '/pipeline') {
        const replies = await Promise.all(
          listOf(await jsonBody(request)).map((command) => redis.run(command).catch((e: Error) => e)),
        );
        sendJson(response, 200, replies.map(dress), headers);
      } else if (url.pathname === '/multi-exec') {
        sendJson(response, 200, (await redis.atomically(listOf(await jsonBody(request)))).map(dress), headers);
      } else {
        const command = url.pathname === '/' ? commandOf(await jsonBody(request)) : await pathCommand(request, url);
        sendJson(response, 200, dress(await redis.run(command)), headers);
      }
      onWrite();
    } catch (error) {
      const status = error instanceof BodyTooLarge ? 413 : 400;
      sendJson(response, status, { error: error instanceof Error ? error.message : String(error) }, headers);
    }
  };
}

async function jsonBody(request: IncomingMessage): Promise<unknown> {
  const text = (await readBody(request, MAX_REQUEST)).toString();
  try {
    return JSON.parse(text);
  } catch {
    throw new BadRequest('ERR failed to parse command');
  }
}

function commandOf(value: unknown): string[] {
  if (!Array.isArray(value) || value.length === 0) throw new BadRequest('ERR empty command');
  return value.map((word) => (typeof word === 'string' ? word : typeof word === 'object' ? JSON.stringify(word) : String(word)));
}

function listOf(value: unknown): string[][] {
  if (!Array.isArray(value) || value.length === 0) throw new BadRequest('ERR empty pipeline request');
  return value.map(commandOf);
}

/** `/set/foo/bar?EX=100`: the words of the path, a body as the last word, then the query's words. */
async function pathCommand(request: IncomingMessage, url: URL): Promise<string[]> {
  const words = url.pathname.slice(1).split('/').map(decodeURIComponent);
  const body = (await readBody(request, MAX_REQUEST)).toString();
  if (body) words.push(body);
  for (const [name, value] of url.searchParams) if (name !== '_token') words.push(name, ...(value ? [value] : []));
  return words;
}

const encoded = (reply: Reply): Reply => {
  if (typeof reply === 'string') return reply === 'OK' ? reply : Buffer.from(reply).toString('base64');
  return Array.isArray(reply) ? reply.map(encoded) : reply;
};
