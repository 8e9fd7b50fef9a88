import { randomUUID } from 'node:crypto';
import { invalidField, missingField, ResendError } from './errors.ts';
import type { Attachment, Mail } from './mail.ts';

const MAX_RECIPIENTS = 50;
const MAX_AHEAD_MS = 30 * 24 * 3600 * 1000;
const MAX_ATTACHED = 40 * 1024 * 1024;
const ADDRESS = /^(?:[^<>]*<\s*[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+\s*>|[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+)$/;
const FORMAT = 'The email address needs to follow the `email@example.com` or `Name <email@example.com>` format.';
const TAG = /^[A-Za-z0-9_-]{1,256}$/;

type Json = Record<string, unknown>;

/** Reads one letter; throws `ResendError` for what the vendor refuses. */
export function parseMail(given: unknown, now: number, inBatch = false): Mail {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw invalidField('The request body is not an object.');
  const body = given as Json;
  for (const field of ['from', 'to', 'subject']) {
    if (body[field] === undefined || body[field] === '' || body[field] === null) {
      if (field === 'subject' && body.template) continue;
      throw missingField(field);
    }
  }
  if (typeof body.from !== 'string' || !ADDRESS.test(body.from.trim())) {
    throw new ResendError(422, 'invalid_from_address', `Invalid \`from\` field. ${FORMAT}`);
  }
  const template = body.template as { id?: string; variables?: Mail['templateVariables'] } | undefined;
  const html = textOf(body, 'html');
  const text = textOf(body, 'text');
  if (!html && !text && !template?.id) throw invalidField('Missing `html` or `text` field.');
  if (template?.id && (html || text)) throw invalidField('`template` cannot be used together with `html` or `text`.');
  if (inBatch && (body.scheduled_at !== undefined || body.attachments !== undefined)) {
    throw invalidField('`attachments` and `scheduled_at` are not supported in a batch.');
  }
  return {
    id: randomUUID(),
    from: body.from.trim(),
    to: addresses(body, 'to'),
    cc: addresses(body, 'cc'),
    bcc: addresses(body, 'bcc'),
    replyTo: addresses(body, 'reply_to'),
    subject: textOf(body, 'subject') ?? '',
    html,
    text,
    headers: (body.headers as Record<string, string>) ?? {},
    tags: tagsOf(body.tags),
    attachments: attachmentsOf(body.attachments),
    templateId: template?.id ?? null,
    templateVariables: template?.variables ?? {},
    topicId: textOf(body, 'topic_id'),
    createdAt: now,
    scheduledAt: body.scheduled_at === undefined || body.scheduled_at === null ? null : scheduleOf(body.scheduled_at, now),
    lastEvent: 'queued',
    events: [],
  };
}

/** ISO 8601, or the vendor's `in 5 min`; at most thirty days ahead. */
export function scheduleOf(value: unknown, now: number): number {
  const words = /^in (\d+) ?(s|sec|seconds?|m|min|minutes?|h|hours?|d|days?)$/i.exec(String(value));
  const unit = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 }[words?.[2]?.[0]?.toLowerCase() ?? ''] ?? 0;
  const at = words ? now + Number(words[1]) * unit : typeof value === 'string' ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(at)) throw invalidField('Invalid `scheduled_at` field. The date must be in ISO 8601 format.');
  if (at > now + MAX_AHEAD_MS) throw invalidField('The `scheduled_at` field must be within 30 days.');
  return at;
}

/** `Name <a@b.c>` → a@b.c, lower case. */
export const bareAddress = (address: string) => (/<\s*([^>]+?)\s*>/.exec(address)?.[1] ?? address).trim().toLowerCase();

function textOf(body: Json, field: string): string | null {
  const value = body[field];
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') throw invalidField(`The \`${field}\` field must be a string.`);
  return value;
}

function addresses(body: Json, field: string): string[] {
  const value = body[field];
  if (value === undefined || value === null) return [];
  const list: unknown[] = Array.isArray(value) ? value : [value];
  if (list.length > MAX_RECIPIENTS) throw invalidField(`The \`${field}\` field must have at most ${MAX_RECIPIENTS} items.`);
  return list.map((address) => {
    if (typeof address !== 'string' || !ADDRESS.test(address.trim())) throw invalidField(`Invalid \`${field}\` field. ${FORMAT}`);
    return address.trim();
  });
}

function tagsOf(value: unknown): Mail['tags'] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw invalidField('The `tags` field must be an array.');
  return value.map((tag: Json) => {
    if (!TAG.test(String(tag?.name)) || !TAG.test(String(tag?.value))) {
      throw invalidField('Tags should only contain ASCII letters, numbers, underscores, or dashes.');
    }
    return { name: String(tag.name), value: String(tag.value) };
  });
}

function attachmentsOf(value: unknown): Attachment[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw invalidField('The `attachments` field must be an array.');
  const attachments = value.map((item: Json): Attachment => {
    const {
      content,
      path,
      filename = String(path ?? '')
        .split('/')
        .at(-1) ?? '',
    } = item;
    if (typeof content !== 'string' && typeof path !== 'string') {
      throw new ResendError(422, 'invalid_attachment', 'Attachment must have either a `content` or `path`.');
    }
    const size = typeof content === 'string' ? Buffer.byteLength(content, 'base64') : 0;
    return {
      filename: String(filename),
      contentType: String(item.content_type ?? 'application/octet-stream'),
      ...(item.content_id ? { contentId: String(item.content_id) } : {}),
      size,
      ...(typeof content === 'string' ? { content } : { path: String(path) }),
    };
  });
  if (attachments.reduce((sum, { size }) => sum + size, 0) > MAX_ATTACHED) {
    throw new ResendError(422, 'invalid_attachment', 'The attachments are larger than 40 MB.');
  }
  return attachments;
}
