import { gunzipSync } from 'node:zlib';
import { ExpoError, invalid } from './errors.ts';
import type { Push } from './push.ts';

const MAX_BODY = 4 * 1024 * 1024;
const TOKEN = /^(Expo(nent)?PushToken\[[^\]]+\]|[0-9a-z]{8}(-[0-9a-z]{4}){3}-[0-9a-z]{12})$/i;
const PRIORITIES = ['default', 'normal', 'high'];

type Json = Record<string, unknown>;
/** A message for one recipient, before anybody looked whether it can be sent. */
export type Asked = Pick<Push, 'token' | 'title' | 'body' | 'data' | 'options' | 'bytes'>;

export const isToken = (token: string) => TOKEN.test(token);

/** The body, unzipped where it says so. */
export function bodyOf(content: Buffer, encoding: string | undefined): unknown {
  try {
    const text = encoding === 'gzip' ? gunzipSync(content, { maxOutputLength: MAX_BODY }) : content;
    if (text.length > MAX_BODY) throw new ExpoError(413, 'PAYLOAD_TOO_LARGE', 'The request body is too large.');
    return JSON.parse(text.toString());
  } catch (error) {
    throw error instanceof ExpoError ? error : invalid('The request body could not be read as JSON.');
  }
}

/** Reads a message, or a list of them, one for each recipient and in their order; throws `ExpoError` for what the vendor refuses. */
export function parseMessages(given: unknown): Asked[] {
  const messages: unknown[] = Array.isArray(given) ? given : [given];
  if (messages.length === 0) throw invalid('"value" must contain at least 1 items.');
  return messages.flatMap((message, index) => parseMessage(message, Array.isArray(given) ? `[${index}]` : 'value'));
}

function parseMessage(given: unknown, at: string): Asked[] {
  if (!isObject(given)) throw invalid(`"${at}" must be of type object.`);
  const { to, title, body, data, ...options } = given;
  for (const field of ['title', 'body', 'subtitle', 'channelId', 'categoryId'])
    check(given, at, field, 'a string', (value) => typeof value === 'string');
  for (const field of ['ttl', 'expiration', 'badge'])
    check(given, at, field, 'a number of at least 0', (value) => Number.isInteger(value) && Number(value) >= 0);
  check(given, at, 'data', 'of type object', isObject);
  check(given, at, 'priority', `one of ${PRIORITIES.join(', ')}`, (value) => PRIORITIES.some((known) => known === value));
  check(given, at, 'sound', 'a string or an object', (value) => typeof value === 'string' || isObject(value));
  const tokens: unknown[] = Array.isArray(to) ? to : [to];
  if (tokens.length === 0 || !tokens.every((token) => typeof token === 'string' && token !== ''))
    throw invalid(`"${at}.to" must be a push token or a list of them.`);
  const payload = { title, body, data, ...options };
  return (tokens as string[]).map((token) => ({
    token,
    title: typeof title === 'string' ? title : null,
    body: typeof body === 'string' ? body : null,
    data: isObject(data) ? data : {},
    options,
    bytes: Buffer.byteLength(JSON.stringify(payload)),
  }));
}

/** The ids of `{ ids }`. */
export function parseIds(given: unknown): string[] {
  const ids = isObject(given) ? given.ids : undefined;
  if (!Array.isArray(ids) || !ids.every((id) => typeof id === 'string')) throw invalid('"ids" must be an array of strings.');
  return ids;
}

function check(message: Json, at: string, field: string, what: string, fits: (value: unknown) => boolean): void {
  const value = message[field];
  if (value !== undefined && value !== null && !fits(value)) throw invalid(`"${at}.${field}" must be ${what}.`);
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
