import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { invalidField, missingField, notFound, ResendError } from './errors.ts';
import { mailJson, vendorTime } from './mail.ts';
import { parseMail } from './parse.ts';
import type { Domain, Resend, WebhookEndpoint } from './resend.ts';

const MAX_BATCH = 100;

/** Resend's REST API. */
export function resendApp(resend: Resend, apiKey: string): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    const authorization = c.req.header('authorization');
    if (!authorization) throw new ResendError(401, 'missing_api_key', 'Missing API Key');
    if (authorization !== `Bearer ${apiKey}`) throw new ResendError(403, 'invalid_api_key', 'API key is invalid');
    await next();
  });
  app.onError((error, c) => {
    const known = error instanceof ResendError ? error : new ResendError(500, 'application_error', error.message);
    return c.json(known.json(), known.status as ContentfulStatusCode);
  });
  app.notFound((c) => c.json(new ResendError(404, 'not_found', 'The requested endpoint does not exist').json(), 404));

  app.post('/emails', async (c) => {
    const { text, json } = await bodyOf(c);
    const answer = resend.once(c.req.header('idempotency-key'), `/emails ${text}`, () => {
      const mail = parseMail(json, resend.clock.now());
      resend.accept([mail]);
      return { id: mail.id };
    });
    return c.json(answer);
  });
  app.post('/emails/batch', async (c) => {
    const { text, json } = await bodyOf(c);
    if (!Array.isArray(json) || json.length === 0) throw invalidField('The request body must be an array of emails.');
    if (json.length > MAX_BATCH) throw invalidField(`A batch has at most ${MAX_BATCH} emails.`);
    const permissive = c.req.header('x-batch-validation') === 'permissive';
    return c.json(
      resend.once(c.req.header('idempotency-key'), `/emails/batch ${text}`, () => sendBatch(resend, json, permissive)),
    );
  });
  app.get('/emails', (c) => {
    const limit = Math.min(100, Number(c.req.query('limit') ?? 20));
    const newest = [...resend.mails.values()].reverse();
    const after = newest.findIndex(({ id }) => id === c.req.query('after')) + 1;
    return c.json({
      object: 'list',
      has_more: newest.length > after + limit,
      data: newest.slice(after, after + limit).map(mailJson),
    });
  });
  app.get('/emails/:id', (c) => c.json(mailJson(resend.mail(c.req.param('id')))));
  app.patch('/emails/:id', async (c) => {
    const { json } = await bodyOf(c);
    const { scheduled_at: at } = (json ?? {}) as { scheduled_at?: unknown };
    if (at === undefined) throw missingField('scheduled_at');
    return c.json({ object: 'email', id: resend.reschedule(c.req.param('id'), at).id });
  });
  app.post('/emails/:id/cancel', (c) => c.json({ object: 'email', id: resend.cancel(c.req.param('id')).id }));

  app.post('/domains', async (c) => {
    const { name, region = 'us-east-1' } = ((await bodyOf(c)).json ?? {}) as Record<string, string | undefined>;
    if (!name) throw missingField('name');
    const domain: Domain = { id: randomUUID(), name, status: 'not_started', region, createdAt: resend.clock.now() };
    resend.domains.set(domain.id, domain);
    return c.json(domainJson(domain), 201);
  });
  app.get('/domains', (c) => c.json({ object: 'list', has_more: false, data: [...resend.domains.values()].map(domainJson) }));
  app.get('/domains/:id', (c) => c.json(domainJson(found(resend.domains, c, 'Domain'))));
  app.post('/domains/:id/verify', (c) => {
    const domain = found(resend.domains, c, 'Domain');
    domain.status = 'verified';
    return c.json({ object: 'domain', id: domain.id });
  });
  app.delete('/domains/:id', (c) => {
    const { id } = found(resend.domains, c, 'Domain');
    resend.domains.delete(id);
    return c.json({ object: 'domain', id, deleted: true });
  });

  app.post('/webhooks', async (c) => {
    const { endpoint, events } = ((await bodyOf(c)).json ?? {}) as { endpoint?: string; events?: string[] };
    if (!endpoint) throw missingField('endpoint');
    if (!Array.isArray(events) || !events.length) throw missingField('events');
    const made = resend.addEndpoint(endpoint, events);
    return c.json({ object: 'webhook', id: made.id, signing_secret: made.secret }, 201);
  });
  app.get('/webhooks', (c) => c.json({ object: 'list', has_more: false, data: [...resend.endpoints.values()].map(webhookJson) }));
  app.get('/webhooks/:id', (c) => {
    const endpoint = found(resend.endpoints, c, 'Webhook');
    return c.json({ ...webhookJson(endpoint), signing_secret: endpoint.secret });
  });
  app.delete('/webhooks/:id', (c) => {
    const { id } = found(resend.endpoints, c, 'Webhook');
    resend.endpoints.delete(id);
    return c.json({ object: 'webhook', id, deleted: true });
  });
  return app;
}

/** Strict: one fault refuses all; permissive: the good ones go, the rest are told by index. */
function sendBatch(resend: Resend, items: unknown[], permissive: boolean) {
  const errors: { index: number; message: string }[] = [];
  const mails = items.flatMap((item, index) => {
    try {
      return [parseMail(item, resend.clock.now(), true)];
    } catch (error) {
      if (!permissive || !(error instanceof ResendError)) throw error;
      errors.push({ index, message: error.message });
      return [];
    }
  });
  resend.accept(mails);
  return { data: mails.map(({ id }) => ({ id })), ...(permissive ? { errors } : {}) };
}

async function bodyOf(c: Context): Promise<{ text: string; json: unknown }> {
  const text = await c.req.text();
  try {
    return { text, json: JSON.parse(text) };
  } catch {
    throw new ResendError(400, 'validation_error', 'The request body is not valid JSON.');
  }
}

function found<T>(all: Map<string, T>, c: Context, what: string): T {
  const item = all.get(c.req.param('id') ?? '');
  if (!item) throw notFound(what);
  return item;
}

const domainJson = (domain: Domain) => ({
  object: 'domain',
  id: domain.id,
  name: domain.name,
  status: domain.status,
  created_at: vendorTime(domain.createdAt),
  region: domain.region,
  records: [
    { record: 'SPF', name: 'send', type: 'TXT', ttl: 'Auto', status: domain.status, value: 'v=spf1 include:amazonses.com ~all' },
    { record: 'DKIM', name: 'resend._domainkey', type: 'TXT', ttl: 'Auto', status: domain.status, value: 'p=local' },
  ],
});

const webhookJson = (endpoint: WebhookEndpoint) => ({
  object: 'webhook',
  id: endpoint.id,
  created_at: vendorTime(endpoint.createdAt),
  status: 'enabled',
  endpoint: endpoint.url,
  events: endpoint.events ?? null,
});
