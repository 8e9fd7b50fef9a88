import { afterAll, beforeAll, expect, test } from 'vitest';
import { newClass, newStudio, type Studio } from '../support/people.ts';
import { send, type TestPlatform, testPlatform } from '../support/platform.ts';

let platform: TestPlatform;
let studio: Studio;
beforeAll(async () => {
  platform = await testPlatform({ demo: false });
  studio = await newStudio(platform, 2);
});
afterAll(() => platform?.close());

const booked = async (nth: number) => {
  const member = studio.members[nth]!;
  const session = await newClass(platform, studio, { capacity: 5, daysAhead: 3 + nth });
  const arrived = platform.cloud.mailbox.waitFor((mail) => mail.to.includes(member.email));
  const started = performance.now();
  expect(
    (await platform.call('POST', `${studio.base}/sessions/${session}/bookings`, { token: member.token, body: {} })).status,
  ).toBe(201);
  const mail = await arrived;
  return { member, mail, ms: performance.now() - started };
};
const deliveries = async () =>
  (await platform.call('GET', `${studio.base}/notification-deliveries?channel=email`, { token: studio.owner })).body.data as {
    status: string;
    kind: string;
  }[];

test('from a booking to a mailbox and the notification centre, and back by the webhook that it was delivered', async () => {
  const { member, mail, ms } = await booked(0);
  console.log(`booking to mailbox: ${Math.round(ms)} ms`);
  expect(mail.headers).toMatchObject({ 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' });
  const centre = await platform.call('GET', `${studio.base}/notifications`, {
    token: member.token,
    headers: { 'accept-language': 'ru' },
  });
  expect(centre.body).toMatchObject({ unread: 1, data: [{ kind: 'booking_confirmed', title: 'Место за вами' }] });
  await expect.poll(async () => (await deliveries())[0]).toMatchObject({ kind: 'booking_confirmed', status: 'delivered' });
});

test('a bounce, said by a click of the console, ends mail to the address and tells the owner', async () => {
  const { mail } = await booked(1);
  await expect.poll(async () => (await deliveries())[0]?.status).toBe('delivered');
  platform.cloud.resend.happen(mail.id, 'bounced');
  await expect.poll(async () => (await deliveries())[0]?.status).toBe('bounced');
  const { body } = await platform.call('GET', `${studio.base}/notifications`, { token: studio.owner });
  expect(body.data[0]).toMatchObject({ kind: 'address_bounced', path: `/members/${studio.members[1]!.membershipId}` });
});

test('the link at the foot of a mail works on the studio’s host, without a script and without signing in', async () => {
  const member = studio.members[0]!;
  const link = /<(.+)>/.exec(String(platform.cloud.mailbox.to(member.email)[0]?.headers['List-Unsubscribe']))?.[1];
  const { hostname, pathname } = new URL(String(link));
  const page = await send(platform.port, hostname, 'GET', pathname);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('Stop e-mails about bookings');
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const done = await send(platform.port, hostname, 'POST', pathname, { headers: form, body: 'List-Unsubscribe=One-Click' });
  expect([done.status, done.headers.get('x-frame-options')]).toEqual([200, 'DENY']);
  const { body } = await platform.call('GET', `${studio.base}/notification-preferences`, { token: member.token });
  expect(body.categories.find(({ category }: { category: string }) => category === 'booking')).toEqual({
    category: 'booking',
    push: true,
    email: false,
  });
});
