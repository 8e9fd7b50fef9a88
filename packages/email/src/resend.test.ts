import { type Cloud, startCloud } from '@fitkit/cloud';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Mail, MailFailure } from './port.ts';
import { resendMailer } from './resend.ts';

let cloud: Cloud;
beforeAll(async () => {
  cloud = await startCloud({ port: 0 });
});
afterAll(() => cloud.close());

const mailer = (change: { apiKey?: string; baseUrl?: string; from?: string; timeoutMs?: number } = {}) =>
  resendMailer({
    apiKey: cloud.env.RESEND_API_KEY!,
    from: 'FitKit <noreply@fitkit.example.com>',
    baseUrl: cloud.env.RESEND_BASE_URL,
    ...change,
  });
const mail = (key: string, change: Partial<Mail> = {}): Mail => ({
  to: `${key}@example.com`,
  subject: 'שלום',
  html: '<p>שלום</p>',
  text: 'שלום',
  idempotencyKey: key,
  language: 'he',
  ...change,
});
const failure = async (work: Promise<unknown>): Promise<MailFailure> => {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(MailFailure);
  return error as MailFailure;
};
/** Answers every request with one status and body. */
async function vendor(status: number, name: string, work: (baseUrl: string) => Promise<void>) {
  const { createServer } = await import('node:http');
  const server = createServer((_, response) =>
    response
      .writeHead(status, { 'content-type': 'application/json' })
      .end(JSON.stringify({ statusCode: status, name, message: 'no' })),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  try {
    await work(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test('a mail arrives as it was written, from the studio at our address', async () => {
  await mailer().send(
    mail('whole', {
      sender: 'קרוספיט "ברוש"\r\nBcc: x',
      replyTo: 'hello@barosh.example.com',
      tags: { kind: 'booking_confirmed' },
    }),
  );
  const [there] = cloud.mailbox.to('whole@example.com');
  expect(there).toMatchObject({
    from: '"קרוספיט ברוש Bcc: x" <noreply@fitkit.example.com>',
    subject: 'שלום',
    html: '<p>שלום</p>',
    text: 'שלום',
    replyTo: ['hello@barosh.example.com'],
    tags: [{ name: 'kind', value: 'booking_confirmed' }],
  });
  expect(there?.headers).toMatchObject({ 'Content-Language': 'he' });
});

test('a mail that may be left says how, for a mailbox with one click', async () => {
  await mailer().send(mail('leave', { unsubscribe: 'https://barosh.example.com/unsubscribe/x' }));
  await mailer().send(mail('stay'));
  expect(cloud.mailbox.to('leave@example.com')[0]?.headers).toMatchObject({
    'List-Unsubscribe': '<https://barosh.example.com/unsubscribe/x>',
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  });
  expect(cloud.mailbox.to('stay@example.com')[0]?.headers).not.toHaveProperty('List-Unsubscribe');
});

test('the same key sends one mail, even where the text changed since', async () => {
  const first = await mailer().send(mail('once'));
  expect(first.id).toBe(cloud.mailbox.to('once@example.com')[0]?.id);
  expect(await mailer().send(mail('once'))).toEqual(first);
  expect(await mailer().send(mail('once', { text: 'changed' }))).toEqual({ id: null });
  expect(cloud.mailbox.to('once@example.com')).toHaveLength(1);
});

test('an address that is none is final', async () => {
  expect(await failure(mailer().send(mail('bad', { to: 'nobody' })))).toMatchObject({ kind: 'final', code: 'validation_error' });
});

test.each([
  [429, 'rate_limit_exceeded', 'retryable'],
  [429, 'daily_quota_exceeded', 'retryable'],
  [409, 'concurrent_idempotent_requests', 'retryable'],
  [500, 'internal_server_error', 'retryable'],
  [403, 'invalid_api_key', 'retryable'],
  [403, 'validation_error', 'retryable'],
  [422, 'invalid_from_address', 'retryable'],
  [422, 'validation_error', 'final'],
  [422, 'missing_required_field', 'final'],
  [451, 'security_error', 'final'],
])('%i %s is %s', async (status, name, kind) => {
  await vendor(status, name, async (baseUrl) => {
    expect(await failure(mailer({ baseUrl }).send(mail('x')))).toMatchObject({ kind, code: name });
  });
});

test('nobody there is retryable', async () => {
  expect(await failure(mailer({ baseUrl: 'http://127.0.0.1:1' }).send(mail('x')))).toMatchObject({
    kind: 'retryable',
    code: 'unreachable',
  });
});

test('a vendor that does not answer in time is retryable', async () => {
  const { createServer } = await import('node:net');
  const silent = createServer(() => {});
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const address = silent.address();
  const baseUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  const started = performance.now();
  expect(await failure(mailer({ baseUrl, timeoutMs: 200 }).send(mail('x')))).toMatchObject({ kind: 'retryable' });
  expect(await mailer({ baseUrl }).ping(200)).toBe(false);
  expect(performance.now() - started).toBeLessThan(2000);
  silent.close();
});

test('ping knows a vendor that knows us', async () => {
  expect(await mailer().ping(2000)).toBe(true);
  expect(await mailer({ apiKey: 're_wrong' }).ping(2000)).toBe(false);
});
