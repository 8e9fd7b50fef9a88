import { type Slot, timetable } from './classes.ts';
import { addDays, dayIn } from './days.ts';
import { type DemoOptions, type Human, personOf, studio } from './studio.ts';

const ZONE = 'Europe/London';
const YOTAM: Human = {
  name: 'yotam',
  firstName: 'Yotam',
  lastName: 'Harel',
  email: 'yotam@example.com',
  phone: '+447700900101',
  gender: 'male',
  role: 'owner',
  signsIn: true,
  isPublic: true,
  bio: 'Strength coach. Writes your week on Sunday and answers on Monday.',
  joinedAt: '2022-02-01',
  language: 'en',
};
const CLIENTS = [
  ['Priya', 'Nair', 'female'],
  ['Tom', 'Ashworth', 'male'],
  ['Chloé', 'Martin', 'female'],
  ['Daniel', 'Okafor', 'male'],
  ['Hannah', 'Weber', 'female'],
  ['Luca', 'Rossi', 'male'],
  ['Saoirse', 'Byrne', 'female'],
  ['Ben', 'Fisher', 'male'],
  ['Grace', 'Lindqvist', 'female'],
  ['Amir', 'Haddad', 'male'],
  ['Sofía', 'Navarro', 'female'],
  ['Joanna-Elizabeth', 'Featherstonehaugh', 'female'],
] as const;

/** An online coach for people all over: no rooms, no limit, English. */
export function yotamOnline(options: DemoOptions) {
  const { now } = options;
  const it = studio(
    {
      slug: 'yotam-online',
      name: 'Yotam Online',
      description: 'Strength coaching for people with jobs.',
      type: 'online',
      timezone: ZONE,
      currency: 'GBP',
      language: 'en',
      brandColor: '#0f766e',
      contactEmail: 'hello@yotam.example.com',
      contactPhone: '+447700900101',
      cancellationWindowHours: 12,
      allowLateCancellation: true,
      domains: [],
      content: {
        hero: {
          title: 'Strong, on your own schedule',
          subtitle: 'A programme written for your week, live sessions when you want company, and a coach who answers.',
        },
        about: {
          title: 'How it works',
          html: '<p>On Sunday you get <strong>your week</strong>. You train when you can, film what feels off, and we fix it together.</p>',
        },
        faq: { title: 'Questions', items: [{ question: 'Do I need a gym?', answer: 'A pair of dumbbells is enough to start.' }] },
        contact: { email: 'hello@yotam.example.com' },
      },
      seoTitle: 'Yotam Online · Strength coaching',
      seoDescription: 'A programme written for your week, live sessions when you want company, and a coach who answers.',
    },
    options,
  );
  const live = it.program('Live', 'schedule', 'Group sessions on video.');
  const coaching = it.program('Strength coaching', 'coaching', 'Your programme and a weekly call.');
  const types = {
    mobility: it.classType('Live mobility', {
      programId: live,
      minutes: 45,
      capacity: null,
      waitlist: 0,
      locationId: null,
      color: '#0f766e',
      description: 'Forty-five minutes on a mat, camera optional.',
    }),
    questions: it.classType('Ask Yotam', {
      programId: live,
      minutes: 60,
      capacity: null,
      waitlist: 0,
      locationId: null,
      color: '#4f46e5',
      description: 'Bring a video or a question.',
    }),
    call: it.classType('Weekly call', {
      programId: coaching,
      minutes: 20,
      capacity: 1,
      waitlist: 0,
      locationId: null,
      color: '#b45309',
      description: 'What went well, what comes next.',
    }),
  };
  const yotam = it.add(YOTAM);
  const today = dayIn(ZONE, now);
  const guests = CLIENTS.map(([firstName, lastName, gender], index) => {
    const name = `yotam-client-${index + 1}`;
    const email = `${firstName}.${lastName}@example.com`.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
    const status = index === 10 ? 'cancelled' : 'active';
    const membershipId = it.add({
      name,
      firstName,
      lastName,
      gender,
      email,
      status,
      language: 'en',
      joinedAt: addDays(today, -40 * (index + 1)),
      phone: `+4477009002${String(index).padStart(2, '0')}`,
      paymentStatus: status === 'active' ? 'current' : 'none',
    });
    return { name, membershipId, group: 'main', keen: status === 'active' ? 0.5 + (index % 4) / 8 : 0, hour: 18 };
  });
  it.classes(
    timetable({
      organizationId: it.organizationId,
      zone: ZONE,
      now,
      weekStart: 1,
      slots: WEEK,
      types,
      coaches: { yotam },
      halls: {},
      guests,
    }),
  );
  return { rows: it.rows, people: [personOf(YOTAM)] };
}

const WEEK: readonly Slot[] = [
  { weekday: 1, time: '09:00', type: 'call', coach: 'yotam', booked: 1 },
  { weekday: 1, time: '09:30', type: 'call', coach: 'yotam', booked: 1 },
  { weekday: 2, time: '19:00', type: 'mobility', coach: 'yotam', booked: 7 },
  { weekday: 3, time: '12:30', type: 'call', coach: 'yotam', booked: 1 },
  { weekday: 4, time: '07:30', type: 'mobility', coach: 'yotam', booked: 5 },
  { weekday: 0, time: '10:00', type: 'questions', coach: 'yotam', booked: 8, draft: [2] },
];
