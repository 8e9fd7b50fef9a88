import { verifyWebhook } from '@clerk/backend/webhooks';
import { Resend } from 'resend';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Cloud, startCloud, virtualClock } from '../index.ts';
import { type Sink, startSink } from '../testing/sink.ts';

let cloud: Cloud;
let sink: Sink;
let resend: Resend;
const clock = virtualClock(Date.UTC(2026, 2, 1, 8));
const letter = { from: 'Flow <hello@flow.fitkit.app>', to: 'dana@fitkit.test', subject: 'שלום', html: '<p>hi</p>', text: 'hi' };

beforeAll(async () => {
  sink = await startSink();
  cloud = await startCloud({ port: 0, clock });
  resend = new Resend(cloud.env.RESEND_API_KEY, { baseUrl: cloud.env.RESEND_BASE_URL });
});
beforeEach(() => {
  cloud.mailbox.clear();
  sink.clear();
});
afterAll(async () => {
  await cloud.close();
  await sink.close();
});

const post = async (path: string, body: unknown, headers: Record<string, string> = {}) => {
  const authorization = `Bearer ${cloud.env.RESEND_API_KEY}`;
  const content = typeof body === 'string' ? body : JSON.stringify(body);
  const answer = await fetch(`${cloud.env.RESEND_BASE_URL}${path}`, {
    method: 'POST',
    headers: { authorization, ...headers },
    body: content,
  });
  return { status: answer.status, body: await answer.json() };
};

describe('sending', () => {
  it('keeps the letter in the mailbox with all it carried', async () => {
    const coming = cloud.mailbox.waitFor(({ subject }) => subject === letter.subject);
    const attachments = [{ filename: 'a.ics', content: Buffer.from('BEGIN').toString('base64'), contentType: 'text/calendar' }];
    const more = { cc: ['noa@fitkit.test'], replyTo: 'studio@flow.test', headers: { 'List-Unsubscribe': '<https://x>' } };
    const { data, error } = await resend.emails.send({
      ...letter,
      ...more,
      attachments,
      tags: [{ name: 'kind', value: 'booking_confirmed' }],
    });
    expect(error).toBeNull();
    expect(await coming).toMatchObject({
      id: data?.id,
      to: ['dana@fitkit.test'],
      cc: ['noa@fitkit.test'],
      replyTo: ['studio@flow.test'],
      subject: 'שלום',
      text: 'hi',
      attachments: [{ filename: 'a.ics', contentType: 'text/calendar', size: 5 }],
      lastEvent: 'delivered',
    });
    expect(cloud.mailbox.to('DANA@fitkit.test')).toHaveLength(1);
    const { data: read } = await resend.emails.get(data?.id ?? '');
    expect(read).toMatchObject({
      object: 'email',
      id: data?.id,
      from: letter.from,
      last_event: 'delivered',
      created_at: '2026-03-01 08:00:00.000000+00',
    });
  });

  it('sends a batch, all or none; permissive: those that are right', async () => {
    const { data } = await resend.batch.send([letter, { ...letter, to: ['a@fitkit.test', 'b@fitkit.test'] }]);
    expect(data?.data).toHaveLength(2);
    const bad = { ...letter, to: 'not an address' };
    expect((await resend.batch.send([letter, bad])).error?.name).toBe('validation_error');
    expect(cloud.mailbox.all()).toHaveLength(2);
    const permissive = await resend.batch.send([letter, bad], { batchValidation: 'permissive' });
    expect(permissive.data).toMatchObject({ data: [{ id: expect.any(String) }], errors: [{ index: 1 }] });
    expect(
      (
        await post(
          '/emails/batch',
          Array.from({ length: 101 }, () => letter),
        )
      ).status,
    ).toBe(422);
  });

  it('answers an idempotency key once, for a day', async () => {
    const first = await resend.emails.send(letter, { idempotencyKey: 'k1' });
    const again = await resend.emails.send(letter, { idempotencyKey: 'k1' });
    expect(again.data).toEqual(first.data);
    expect((await resend.emails.send({ ...letter, subject: 'other' }, { idempotencyKey: 'k1' })).error).toMatchObject({
      statusCode: 409,
      name: 'invalid_idempotent_request',
    });
    expect((await post('/emails', letter, { 'idempotency-key': 'x'.repeat(257) })).body).toMatchObject({
      statusCode: 400,
      name: 'invalid_idempotency_key',
    });
    await clock.advance(24 * 3600 * 1000);
    expect((await resend.emails.send(letter, { idempotencyKey: 'k1' })).data?.id).not.toBe(first.data?.id);
    expect(cloud.mailbox.all()).toHaveLength(2);
  });

  it('holds a scheduled letter, moves and cancels it', async () => {
    const at = (minutes: number) => new Date(clock.now() + minutes * 60_000).toISOString();
    const { data } = await resend.emails.send({ ...letter, scheduledAt: at(10) });
    const id = data?.id ?? '';
    expect(cloud.mailbox.get(id)?.lastEvent).toBe('scheduled');
    await resend.emails.update({ id, scheduledAt: at(20) });
    await clock.advance(19 * 60_000);
    expect(cloud.mailbox.get(id)?.lastEvent).toBe('scheduled');
    await clock.advance(60_000);
    expect(cloud.mailbox.get(id)?.lastEvent).toBe('delivered');
    const { data: other } = await resend.emails.send({ ...letter, scheduledAt: at(10) });
    await resend.emails.cancel(other?.id ?? '');
    await clock.advance(600_000);
    expect(cloud.mailbox.get(other?.id ?? '')?.lastEvent).toBe('canceled');
    expect((await resend.emails.cancel(other?.id ?? '')).error?.statusCode).toBe(422);
  });
});

describe('refusals in the vendor’s words', () => {
  const cases: [string, Record<string, unknown>, number, string][] = [
    ['no from', { from: undefined }, 422, 'missing_required_field'],
    ['no to', { to: undefined }, 422, 'missing_required_field'],
    ['no subject', { subject: undefined }, 422, 'missing_required_field'],
    ['a from that is no address', { from: 'Flow' }, 422, 'invalid_from_address'],
    ['a to that is no address', { to: ['a@b'] }, 422, 'validation_error'],
    ['51 recipients', { to: Array.from({ length: 51 }, (_, i) => `p${i}@fitkit.test`) }, 422, 'validation_error'],
    ['neither html nor text', { html: undefined, text: undefined }, 422, 'validation_error'],
    ['a tag in Hebrew', { tags: [{ name: 'kind', value: 'שלום' }] }, 422, 'validation_error'],
    ['an attachment of nothing', { attachments: [{ filename: 'a' }] }, 422, 'invalid_attachment'],
    ['a moment that is none', { scheduled_at: 'soonish' }, 422, 'validation_error'],
  ];
  for (const [what, change, status, name] of cases) {
    it(what, async () => {
      const answer = await post('/emails', { ...letter, ...change });
      expect([answer.status, answer.body]).toEqual([status, { statusCode: status, name, message: expect.any(String) }]);
      expect(cloud.mailbox.all()).toHaveLength(0);
    });
  }

  it('keys, bodies, strangers', async () => {
    expect((await post('/emails', letter, { authorization: '' })).body).toMatchObject({
      statusCode: 401,
      name: 'missing_api_key',
    });
    expect((await post('/emails', letter, { authorization: 'Bearer re_wrong' })).body).toMatchObject({
      statusCode: 403,
      name: 'invalid_api_key',
    });
    expect((await post('/emails', '{')).status).toBe(400);
    expect((await resend.emails.get('nobody')).error).toMatchObject({ statusCode: 404, name: 'not_found' });
  });

  it('a domain that is registered and not yet verified', async () => {
    const { data } = await resend.domains.create({ name: 'new.test' });
    const from = 'a@new.test';
    expect((await resend.emails.send({ ...letter, from })).error).toMatchObject({ statusCode: 403, name: 'validation_error' });
    await resend.domains.verify(data?.id ?? '');
    expect((await resend.domains.list()).data?.data).toMatchObject([{ name: 'new.test', status: 'verified' }]);
    expect((await resend.emails.send({ ...letter, from })).error).toBeNull();
  });
});

describe('webhooks', () => {
  it('tell what became of a letter, at the vendor’s test addresses too', async () => {
    const { body: endpoint } = await post('/webhooks', {
      endpoint: `${sink.url}/webhooks/resend`,
      events: ['email.sent', 'email.bounced', 'email.complained', 'email.suppressed'],
    });
    expect(endpoint).toMatchObject({ object: 'webhook', signing_secret: cloud.env.RESEND_WEBHOOK_SECRET });
    for (const name of ['delivered', 'bounced+a', 'complained', 'suppressed']) {
      await resend.emails.send({ ...letter, to: `${name}@resend.dev`, tags: [{ name: 'org', value: 'o1' }] });
    }
    await cloud.resend.webhooks.idle();
    const events = sink.calls.map((call) => JSON.parse(call.body));
    const types = events.map(({ type, data }) => `${data.to[0]} ${type}`).sort();
    expect(types).toEqual([
      'bounced+a@resend.dev email.bounced',
      'bounced+a@resend.dev email.sent',
      'complained@resend.dev email.complained',
      'complained@resend.dev email.sent',
      'delivered@resend.dev email.sent',
      'suppressed@resend.dev email.suppressed',
    ]);
    const bounced = events.find(({ type }) => type === 'email.bounced');
    expect(bounced.data).toMatchObject({
      email_id: expect.any(String),
      subject: letter.subject,
      tags: { org: 'o1' },
      bounce: { type: 'Permanent' },
    });
    const [call] = sink.calls;
    const request = new Request('http://x', { method: 'POST', headers: call?.headers, body: call?.body });
    // The signature is Svix's; the clock here is not today's.
    await expect(verifyWebhook(request, { signingSecret: cloud.env.RESEND_WEBHOOK_SECRET })).rejects.toThrow(/timestamp/i);
  });
});
