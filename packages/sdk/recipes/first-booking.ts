import { FitKit } from '@fitkit/sdk';

const fitkit = new FitKit({ apiKey: process.env.FITKIT_API_KEY, baseUrl: process.env.FITKIT_URL });
const studio = fitkit.organization(process.env.FITKIT_ORGANIZATION ?? '');

// What is taught: a kind of class, in the program that every studio begins with.
const programs = await studio.programs.list();
const program = programs.data.find(({ deliveryMode }) => deliveryMode === 'schedule');
const type = await studio.classTypes.create({
  programId: program?.id ?? '',
  name: 'Morning flow',
  defaultDurationMinutes: 60,
  defaultCapacity: 12,
  defaultWaitlistCapacity: 4,
  color: '#b83280',
});

// When: a class of that kind, open for booking at once. Days and times are the studio's own.
const inAWeek = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
const session = await studio.sessions.create({ classTypeId: type.id, date: inAWeek, startTime: '07:30', status: 'published' });

// Who: somebody on the studio's list.
const members = await studio.members.list({ role: 'member', status: 'active', limit: 1 });
const person = members.data[0];

const { booking, decision } = await studio.sessions.book({ sessionId: session.id, membershipId: person?.id });
console.log(`${person?.firstName} is booked for ${session.name}, ${session.startsAt}`);
console.log(`${booking.status}: ${decision.sentence}`);
