import { afterAll, beforeAll, expect, test } from 'vitest';
import { newClass, newStudio, type Studio } from '../support/people.ts';
import { send, type TestPlatform, testPlatform } from '../support/platform.ts';

let platform: TestPlatform;
let studio: Studio;
beforeAll(async () => {
  platform = await testPlatform({ demo: false });
  studio = await newStudio(platform, 4);
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

test('a cancellation offers the place, and the offer is in the mailbox at once', async () => {
  const [holder, waiting] = [studio.members[0]!, studio.members[3]!];
  await platform.run(
    `insert into booking_policies (organization_id, id, valid_from, waitlist_mode, claim_minutes, created_at, updated_at)
     values ($1, gen_random_uuid(), now() - interval '1 hour', 'claim', 30, now(), now())`,
    [studio.organizationId],
  );
  const session = await newClass(platform, studio, { capacity: 1, daysAhead: 12 });
  const book = (token: string) => platform.call('POST', `${studio.base}/sessions/${session}/bookings`, { token, body: {} });
  const { body: held } = await book(holder.token);
  expect((await book(waiting.token)).body.booking.status).toBe('waitlisted');
  const offered = platform.cloud.mailbox.waitFor(
    (mail) => mail.to.includes(waiting.email) && mail.subject.startsWith('A place is held'),
  );
  const started = performance.now();
  expect(
    (await platform.call('POST', `${studio.base}/bookings/${held.booking.id}/cancellation`, { token: holder.token })).status,
  ).toBe(200);
  const mail = await offered;
  console.log(`cancellation to the offer's mail: ${Math.round(performance.now() - started)} ms`);
  expect(mail.text).toContain(`/classes/${session}`);
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

test('what was given up stands in the console with its reason, and goes out when it is tried again', async () => {
  const member = studio.members[2]!;
  const session = await newClass(platform, studio, { capacity: 5, daysAhead: 9 });
  const letters = async () =>
    ((await (await fetch(`${platform.cloud.url}/api/given-up`)).json()) as { letters: { id: string; status: string }[] }).letters;
  const fault = platform.cloud.faults.add({ service: 'resend', kind: 'error', rate: 1 });
  await platform.call('POST', `${studio.base}/sessions/${session}/bookings`, { token: member.token, body: {} });
  // Every try comes at once instead of over a day and a half.
  const jobs = platform.cloud.jobs;
  const tries = () => jobs.all().filter(({ url }) => url.endsWith('/community/deliver'));
  await expect
    .poll(
      async () => {
        for (const { id, nextAttempt, attempts } of tries()) if (nextAttempt && attempts.length > 0) jobs.deliverNow(id);
        await jobs.idle();
        return tries().filter(({ state }) => state === 'failed').length;
      },
      { timeout: 10_000 },
    )
    .toBe(1);
  await expect
    .poll(letters)
    .toMatchObject([
      { organization: expect.any(String), job: 'community.deliver', event: 'notification.created', status: 'open' },
    ]);
  const [letter] = await letters();
  expect(letter).toMatchObject({ explanation: expect.stringContaining('Sending a notification'), advice: expect.any(String) });

  const again = () => fetch(`${platform.cloud.url}/api/given-up/${letter!.id}/replay`, { method: 'POST' });
  platform.cloud.faults.clear({ id: fault.id });
  const arrived = platform.cloud.mailbox.waitFor((mail) => mail.to.includes(member.email));
  expect((await again()).status).toBe(204);
  await arrived;
  await expect.poll(letters).toEqual([]);
  expect((await again()).status).toBe(500);
});
