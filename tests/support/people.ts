import type { TestPlatform } from './platform.ts';

export type Studio = {
  organizationId: string;
  base: string;
  owner: string;
  coach: string;
  admin: string;
  members: { token: string; membershipId: string; email: string }[];
};
let made = 0;

/** A studio of this test's own, opened through the API, with people who can sign in: a tenant for each test, no shared seed. */
export async function newStudio(platform: TestPlatform, memberCount = 3): Promise<Studio> {
  made++;
  const email = (name: string) => `${name}.${made}.${process.pid}@studio.example`;
  const emails = [
    email('owner'),
    email('admin'),
    email('coach'),
    ...Array.from({ length: memberCount }, (_, n) => email(`member${n}`)),
  ];
  const users = platform.cloud.clerk.addPeople(
    emails.map((address) => ({ email: address, firstName: address.split('.')[0] ?? '', lastName: String(made) })),
  );
  const owner = await signedIn(platform, emails[0]!);
  const created = await platform.call('POST', '/v1/organizations', {
    token: owner,
    body: { name: `Studio ${made}`, language: 'en' },
  });
  if (created.status !== 201) throw new Error(`no studio: ${created.text}`);
  const organizationId = String(created.body.id);
  const memberships: string[] = [];
  for (const [nth, address] of emails.slice(1).entries()) {
    const role = nth === 0 ? 'admin' : nth === 1 ? 'coach' : 'member';
    const user = users.find((person) => person.email === address);
    const { rows } = await platform.run(
      `with person as (insert into users (id, clerk_id, email, first_name, last_name) values (gen_random_uuid(), $1, $2, $3, $4) returning id),
        membership as (insert into memberships (organization_id, id, user_id, role, joined_at) select $5::uuid, gen_random_uuid(), id, $6, current_date from person returning id)
       insert into member_profiles (organization_id, id, membership_id, first_name, last_name, email, is_public) select $5::uuid, gen_random_uuid(), id, $3, $4, $2, $6 <> 'member' from membership returning membership_id`,
      [user?.id, address, address.split('.')[0], String(made), organizationId, role],
    );
    memberships.push(String(rows[0]?.membership_id));
  }
  const [admin, coach] = [await platform.tokenOf(emails[1]!), await platform.tokenOf(emails[2]!)];
  const members = await Promise.all(
    emails.slice(3).map(async (address, nth) => ({
      email: address,
      token: await platform.tokenOf(address),
      membershipId: memberships[nth + 2]!,
    })),
  );
  return { organizationId, base: `/v1/organizations/${organizationId}`, owner, admin, coach, members };
}

/** A token, after the person's first look at the platform: that is when a login is made. */
async function signedIn(platform: TestPlatform, email: string): Promise<string> {
  const token = await platform.tokenOf(email);
  const me = await platform.call('GET', '/v1/me', { token });
  if (me.status !== 200) throw new Error(`${email} cannot sign in: ${me.text}`);
  return token;
}

export type ClassOptions = {
  capacity?: number | null;
  waitlistCapacity?: number;
  daysAhead?: number;
  date?: string;
  startTime?: string;
  status?: 'draft' | 'published';
};

/** A class type of the studio's schedule, and a class of it. */
export async function newClass(platform: TestPlatform, studio: Studio, options: ClassOptions = {}): Promise<string> {
  const { capacity = 1, waitlistCapacity = 5, daysAhead = 3, startTime = '10:00', status = 'published' } = options;
  const programs = await platform.call('GET', `${studio.base}/programs`, { token: studio.owner });
  const programId = programs.body.data.find((program: { deliveryMode: string }) => program.deliveryMode === 'schedule').id;
  const type = await platform.call('POST', `${studio.base}/class-types`, {
    token: studio.owner,
    body: {
      programId,
      name: 'WOD',
      defaultDurationMinutes: 60,
      defaultCapacity: 10,
      defaultWaitlistCapacity: 0,
      color: '#b83280',
    },
  });
  const date = options.date ?? new Date(Date.now() + daysAhead * 86_400_000).toISOString().slice(0, 10);
  const session = await platform.call('POST', `${studio.base}/sessions`, {
    token: studio.owner,
    body: { classTypeId: type.body.id, date, startTime, capacity, waitlistCapacity, status },
  });
  if (session.status !== 201) throw new Error(`no class: ${session.text}`);
  return String(session.body.id);
}
