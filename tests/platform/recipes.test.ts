import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../../scripts/platform/ports.ts';
import { credentialOf, projectWith, type } from '../support/integrator.ts';
import { newClass, newStudio } from '../support/people.ts';
import { type TestPlatform, testPlatform } from '../support/platform.ts';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await testPlatform({ demo: false });
});
afterAll(() => platform?.close());

const recipe = (name: string) => readFileSync(new URL(`../../packages/sdk/recipes/${name}.ts`, import.meta.url), 'utf8');
const url = () => `http://api.localhost:${platform.port}`;

test('a first booking', async () => {
  const studio = await newStudio(platform);
  const folder = await projectWith({ 'first-booking.ts': recipe('first-booking') });
  const scopes = ['programs:read', 'class-types:write', 'sessions:write', 'members:read', 'bookings:write'];
  const env = {
    FITKIT_URL: url(),
    FITKIT_API_KEY: await credentialOf(platform, studio, scopes),
    FITKIT_ORGANIZATION: studio.organizationId,
  };
  const { code, out, err } = await type('node first-booking.ts', folder, env).done;
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('is booked for Morning flow');
  expect(out).toContain('confirmed: ');
});

test('the schedule on a site: published classes with what is left, and no key', async () => {
  const studio = await newStudio(platform);
  await newClass(platform, studio, { capacity: 8 });
  await newClass(platform, studio, { capacity: 8, status: 'draft', startTime: '12:00' });
  const organization = await platform.call('GET', studio.base, { token: studio.owner });
  const folder = await projectWith({ 'schedule-on-a-site.ts': recipe('schedule-on-a-site') });
  const env = { FITKIT_URL: url(), STUDIO_HOST: String(organization.body.hosts[0]) };
  const { code, out, err } = await type('node schedule-on-a-site.ts > schedule.html && cat schedule.html', folder, env).done;
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out.match(/<tr>/g)).toHaveLength(1);
  expect(out).toContain('8 left');
  expect(out).toContain(`<caption>${organization.body.name}</caption>`);
});

test('members to a sheet: everybody on all pages, once, and no name is a formula', async () => {
  const studio = await newStudio(platform, 104);
  await platform.run(`update member_profiles set first_name = '=HYPERLINK("x")' where organization_id = $1 and email = $2`, [
    studio.organizationId,
    studio.members[0]!.email,
  ]);
  const folder = await projectWith({ 'members-to-a-sheet.ts': recipe('members-to-a-sheet') });
  const env = {
    FITKIT_URL: url(),
    FITKIT_API_KEY: await credentialOf(platform, studio, ['members:read']),
    FITKIT_ORGANIZATION: studio.organizationId,
  };
  const { code, out, err } = await type('node members-to-a-sheet.ts', folder, env).done;
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const [head, ...lines] = out.trimEnd().split('\r\n');
  expect(head).toBe('\ufeff"First name","Last name","Phone","E-mail","Status"');
  expect(lines).toHaveLength(104);
  expect(new Set(lines).size).toBe(104);
  expect(lines.filter((line) => line.includes(`"'=HYPERLINK(""x"")"`))).toHaveLength(1);
});

test('a door opens once for what FitKit signed, again where it stayed shut, and never for anybody else', async () => {
  let broken = true;
  const opened: string[] = [];
  const door = createServer((request, response) => {
    response.writeHead(broken ? 500 : 200).end();
    if (!broken) opened.push(request.method ?? '');
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  const secret = `whsec_${Buffer.from('a secret of the endpoint, 32 long').toString('base64')}`;
  const port = await freePort();
  const folder = await projectWith({ 'door-on-check-in.ts': recipe('door-on-check-in') });
  const doorUrl = `http://127.0.0.1:${(door.address() as AddressInfo).port}`;
  const receiver = type('node door-on-check-in.ts', folder, {
    FITKIT_WEBHOOK_SECRET: secret,
    DOOR_URL: doorUrl,
    PORT: String(port),
  });
  try {
    await receiver.said('waiting at the door');
    const deliver = async (id: string, eventType: string, by = secret) => {
      const payload = JSON.stringify({
        id,
        type: eventType,
        createdAt: new Date().toISOString(),
        organizationId: 'o',
        version: 1,
        data: { bookingId: 'b' },
      });
      const now = new Date();
      const headers = {
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
        'webhook-signature': new Webhook(by).sign(id, now, payload),
      };
      return (await fetch(`http://127.0.0.1:${port}`, { method: 'POST', headers, body: payload })).status;
    };
    expect(await deliver('one', 'booking.attended')).toBe(503);
    broken = false;
    expect(await deliver('one', 'booking.attended')).toBe(204);
    expect(await deliver('one', 'booking.attended')).toBe(204);
    expect(opened).toHaveLength(1);
    expect(await deliver('two', 'booking.cancelled')).toBe(204);
    expect(await deliver('three', 'booking.attended', `whsec_${Buffer.from('somebody else').toString('base64')}`)).toBe(401);
    expect(opened).toHaveLength(1);
  } finally {
    receiver.stop();
    door.close();
  }
});
