import { Webhook } from 'standardwebhooks';
import { expect, test } from 'vitest';
import { verifyWebhook } from './webhook.ts';

const secret = `whsec_${Buffer.from('a'.repeat(32)).toString('base64')}`;
const other = `whsec_${Buffer.from('b'.repeat(32)).toString('base64')}`;
const payload = JSON.stringify({
  id: 'msg_1',
  type: 'booking.attended',
  createdAt: '2026-11-22T06:00:00Z',
  data: { bookingId: '1' },
});
const signed = (at = new Date(), by = secret) => ({
  'webhook-id': 'msg_1',
  'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
  'webhook-signature': new Webhook(by).sign('msg_1', at, payload),
});

test('what FitKit signed is an event, by whatever a server calls headers', () => {
  const event = { id: 'msg_1', type: 'booking.attended', data: { bookingId: '1' } };
  expect(verifyWebhook({ payload, headers: signed(), secret })).toMatchObject(event);
  expect(verifyWebhook({ payload, headers: new Headers(signed()), secret })).toMatchObject(event);
  expect(verifyWebhook({ payload, headers: { ...signed(), 'content-type': ['a', 'b'] }, secret })).toMatchObject(event);
});

test('while a secret is rotated either of two is good', () => {
  expect(verifyWebhook({ payload, headers: signed(new Date(), other), secret: [secret, other] }).id).toBe('msg_1');
  const both = `${signed(new Date(), other)['webhook-signature']} ${signed()['webhook-signature']}`;
  expect(verifyWebhook({ payload, headers: { ...signed(), 'webhook-signature': both }, secret }).id).toBe('msg_1');
});

test.each([
  ['another secret', { payload, headers: signed(new Date(), other), secret }],
  ['a body that was changed', { payload: payload.replace('"1"', '"2"'), headers: signed(), secret }],
  ['an old delivery sent again', { payload, headers: signed(new Date(Date.now() - 10 * 60_000)), secret }],
  ['no signature', { payload, headers: {}, secret }],
  ['no secret', { payload, headers: signed(), secret: [] }],
])('%s is refused', (_, input) => {
  expect(() => verifyWebhook(input)).toThrow();
});
