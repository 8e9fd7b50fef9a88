import { members, STAFF, ZONE } from './barosh-people.ts';
import { type Slot, timetable } from './classes.ts';
import { DAY, dayIn, weekday } from './days.ts';
import { givenUp } from './given-up.ts';
import { integrations } from './integrations.ts';
import { plansOf } from './plans.ts';
import { rulesOf } from './rules.ts';
import { type DemoOptions, personOf, studio, userIdOf } from './studio.ts';
import { type Listener, told } from './told.ts';

/** A CrossFit studio in Ramat Gan, Hebrew, 120 members: every state that a page can show. */
export function barosh(options: DemoOptions) {
  const { now } = options;
  const it = studio(
    {
      slug: 'barosh',
      name: 'קרוספיט ברוש',
      description: 'סטודיו קרוספיט שכונתי ברמת גן.',
      type: 'physical',
      timezone: ZONE,
      currency: 'ILS',
      language: 'he',
      brandColor: '#1d4fd7',
      contactEmail: 'hello@barosh.example.com',
      contactPhone: '+972555550118',
      domains: [
        { host: 'fit-barosh.localhost', status: 'active' },
        { host: 'www.barosh.example.com', status: 'pending' },
      ],
      content: CONTENT,
      seoTitle: 'קרוספיט ברוש · רמת גן',
      seoDescription: 'קבוצות של עד 16, מאמנת שמכירה אותך בשם, ואימון אחר בכל יום. ברמת גן, חמש דקות מהרכבת.',
    },
    options,
  );

  const place = { address: 'רחוב האלון 18', city: 'רמת גן', country: 'IL', latitude: 32.0853, longitude: 34.8113 };
  const big = it.location('אולם גדול', { ...place, capacity: 24 });
  const small = it.location('אולם קטן', { ...place, capacity: 14 });
  it.location('גינת הרצל', { ...place, address: 'שדרות הרצל', capacity: 30, isActive: false });
  const programId = it.program('שיעורים', 'schedule', 'כל השיעורים שבלוח.');
  it.program('ליווי אישי', 'coaching', 'תוכנית אישית ומעקב שבועי.');
  const kind = { programId, waitlist: 5 };
  const types = {
    lifting: it.classType('הנפות', {
      ...kind,
      minutes: 60,
      capacity: 12,
      locationId: big,
      color: '#1e66b4',
      description: 'סנאץ׳ וקלין בקבוצה של שנים־עשר, עם וידאו של כל ניסיון.',
    }),
    wod: it.classType('WOD', {
      ...kind,
      minutes: 60,
      capacity: 16,
      locationId: big,
      color: '#b83280',
      description: 'האימון היומי. כוח, נשימה וקצת צחוקים, בכל רמה.',
    }),
    basics: it.classType('יסודות', {
      ...kind,
      minutes: 60,
      capacity: 10,
      locationId: small,
      color: '#2f8f5b',
      description: 'שישה מפגשים ראשונים. לומדים לזוז נכון לפני שמעמיסים.',
      waitlist: 3,
      group: 'basics',
    }),
    mobility: it.classType('ניידות', {
      ...kind,
      minutes: 45,
      capacity: 14,
      locationId: small,
      color: '#0f8a9d',
      description: 'ארבעים וחמש דקות שהגב שלך חיכה להן.',
    }),
    youth: it.classType('נוער', {
      ...kind,
      minutes: 50,
      capacity: 12,
      locationId: small,
      color: '#b4690e',
      description: 'גילאי 12–16. כוח, משחק וביטחון.',
      waitlist: 4,
      group: 'youth',
    }),
    open: it.classType('אימון פתוח', {
      ...kind,
      minutes: 90,
      capacity: 10,
      locationId: small,
      color: '#7048c8',
      description: 'האולם שלכם, בלי תוכנית ועם מוזיקה.',
      waitlist: 0,
    }),
  };
  it.classType('אגרוף', {
    ...kind,
    minutes: 60,
    capacity: 12,
    locationId: small,
    color: '#9b2c2c',
    description: 'עונה שהסתיימה.',
    isActive: false,
  });

  const coaches = Object.fromEntries(STAFF.map((human) => [human.name, it.add(human)]));
  const guests = members(now).map(({ group, keen, hour, goneDays, ...human }) => ({
    name: human.name,
    membershipId: it.add(human),
    group,
    keen,
    hour,
    ...(goneDays ? { goneSince: new Date(now.getTime() - goneDays * DAY) } : {}),
  }));

  const isSaturday = weekday(dayIn(ZONE, now)) === 6;
  const classes = timetable({
    organizationId: it.organizationId,
    zone: ZONE,
    now,
    weekStart: 0,
    slots: isSaturday ? [...WEEK, ...SATURDAY] : WEEK,
    types,
    coaches: { michal: coaches.michal!, itai: coaches.itai!, lihi: coaches.lihi!, noam: coaches.noam! },
    halls: { small, big },
    guests,
  });

  const membershipOf = (name: string) => coaches[name] ?? guests.find((guest) => guest.name === name)!.membershipId;
  const openedAt = new Date(it.rows.organizations[0]!.created_at as string).toISOString();
  const plans = plansOf({
    organizationId: it.organizationId,
    zone: ZONE,
    now,
    openedAt,
    byMembershipId: coaches.michal!,
    membershipOf,
    types: { basics: types.basics.id, mobility: types.mobility.id },
  });
  it.bring(plans);
  it.bring(
    rulesOf({
      organizationId: it.organizationId,
      now,
      openedAt,
      byMembershipId: coaches.michal!,
      classTypeId: types.lifting.id,
      planId: String(plans.plans!.find(({ name }) => name === 'שמונה בחודש')?.id),
      ...classes,
    }),
  );
  it.classes(classes);

  const listener = (name: string, more: Partial<Listener> = {}): Listener => ({
    name,
    userId: userIdOf(name),
    membershipId: membershipOf(name),
    ...more,
  });
  const michal = listener('michal');
  const news = told(
    { organizationId: it.organizationId, zone: ZONE, now, ...classes },
    [
      listener('yael', { device: true }),
      listener('maya', { refuses: ['class_tomorrow'] }),
      listener('anna'),
      listener('noa', { device: true }),
    ],
    michal,
    { bounced: [membershipOf('omer'), membershipOf('daniel'), membershipOf('hila')], complained: [membershipOf('roi')] },
  );
  const undone = givenUp(it.organizationId, michal.membershipId, now);
  const { events: published, ...webhooks } = integrations(it.organizationId, now);
  it.bring({
    ...webhooks,
    device_tokens: news.devices,
    notification_prefs: news.preferences,
    quiet_hours: news.quietHours,
    notifications: news.notifications,
    notification_deliveries: news.deliveries,
    events: [...undone.events, ...published],
    dead_letters: undone.letters,
  });
  return { rows: it.rows, people: [...STAFF, ...members(now).filter((human) => human.signsIn)].map(personOf) };
}

const [SUN, MON, TUE, WED, THU, FRI, SAT] = [0, 1, 2, 3, 4, 5, 6];
/** The evenings of the week after next are not decided yet. */
const LATER = { draft: [2] };
const WEEK: readonly Slot[] = [
  { weekday: SUN, time: '06:00', type: 'wod', coach: 'noam', hall: 'big', booked: 15 },
  { weekday: SUN, time: '07:15', type: 'wod', coach: 'noam', hall: 'big', booked: 14 },
  {
    weekday: SUN,
    time: '08:30',
    type: 'lifting',
    coach: 'lihi',
    hall: 'big',
    booked: 12,
    waiting: 2,
    always: ['shaked', 'maya', 'anna', 'alon'],
  },
  { weekday: SUN, time: '12:00', type: 'basics', coach: 'itai', hall: 'small', booked: 6, always: ['daniel'] },
  { weekday: SUN, time: '17:00', type: 'youth', coach: 'michal', hall: 'small', booked: 11 },
  {
    weekday: SUN,
    time: '18:00',
    type: 'wod',
    coach: 'lihi',
    hall: 'big',
    booked: 16,
    waiting: 5,
    always: ['guy', 'noa'],
    waits: ['yael'],
  },
  { weekday: SUN, time: '19:15', type: 'wod', coach: 'lihi', hall: 'big', booked: 13, always: ['mikhail'], ...LATER },
  { weekday: SUN, time: '20:15', type: 'mobility', coach: 'michal', hall: 'small', booked: 6, ...LATER },
  { weekday: MON, time: '06:00', type: 'wod', coach: 'noam', hall: 'big', booked: 14 },
  { weekday: MON, time: '07:15', type: 'wod', coach: 'noam', hall: 'big', booked: 11, always: ['omer'] },
  { weekday: MON, time: '09:30', type: 'mobility', coach: 'michal', hall: 'small', booked: 6 },
  { weekday: MON, time: '17:00', type: 'wod', coach: 'itai', hall: 'big', booked: 14, ...LATER },
  {
    weekday: MON,
    time: '18:00',
    type: 'wod',
    coach: 'lihi',
    hall: 'big',
    booked: 16,
    waiting: 3,
    always: ['shirin', 'yonatan'],
    ...LATER,
  },
  { weekday: MON, time: '18:00', type: 'mobility', coach: 'michal', hall: 'small', booked: 9, ...LATER },
  { weekday: MON, time: '19:15', type: 'wod', coach: 'lihi', hall: 'big', booked: 12, always: ['mikhail'], ...LATER },
  { weekday: TUE, time: '06:00', type: 'wod', coach: 'noam', hall: 'big', booked: 16, waiting: 1 },
  { weekday: TUE, time: '07:15', type: 'wod', coach: 'noam', hall: 'big', booked: 13, always: ['omer'] },
  {
    weekday: TUE,
    time: '08:30',
    type: 'lifting',
    coach: 'lihi',
    hall: 'big',
    booked: 12,
    waiting: 2,
    always: ['yael', 'shaked'],
  },
  { weekday: TUE, time: '12:00', type: 'basics', coach: 'itai', hall: 'small', booked: 5, cancelled: [0, -2] },
  { weekday: TUE, time: '17:00', type: 'youth', coach: 'michal', hall: 'small', booked: 9, ...LATER },
  { weekday: TUE, time: '18:00', type: 'wod', coach: 'lihi', hall: 'big', booked: 15, always: ['noa', 'anna'], ...LATER },
  { weekday: TUE, time: '19:15', type: 'wod', coach: 'lihi', hall: 'big', booked: 14, ...LATER },
  { weekday: TUE, time: '20:15', type: 'mobility', coach: 'michal', hall: 'small', booked: 9, ...LATER },
  { weekday: WED, time: '06:00', type: 'wod', coach: 'noam', hall: 'big', booked: 12 },
  { weekday: WED, time: '07:15', type: 'wod', coach: 'noam', hall: 'big', booked: 15, always: ['omer'] },
  { weekday: WED, time: '09:30', type: 'mobility', coach: 'michal', hall: 'small', booked: 4 },
  { weekday: WED, time: '17:00', type: 'wod', coach: 'itai', hall: 'big', booked: 13, ...LATER },
  {
    weekday: WED,
    time: '18:00',
    type: 'wod',
    coach: 'lihi',
    hall: 'big',
    booked: 16,
    waiting: 4,
    always: ['guy', 'maya'],
    waits: ['yael'],
    ...LATER,
  },
  { weekday: WED, time: '18:15', type: 'lifting', coach: 'noam', hall: 'small', capacity: 8, booked: 8, waiting: 1, ...LATER },
  { weekday: WED, time: '19:15', type: 'wod', coach: 'lihi', hall: 'big', booked: 9, ...LATER },
  { weekday: THU, time: '06:00', type: 'wod', coach: 'noam', hall: 'big', booked: 13 },
  { weekday: THU, time: '07:15', type: 'wod', coach: 'noam', hall: 'big', booked: 10 },
  { weekday: THU, time: '08:30', type: 'lifting', coach: 'lihi', hall: 'big', booked: 7, always: ['maya'] },
  { weekday: THU, time: '12:00', type: 'basics', coach: 'itai', hall: 'small', booked: 5, draft: [0, 2] },
  { weekday: THU, time: '17:00', type: 'youth', coach: 'michal', hall: 'small', booked: 8, ...LATER },
  { weekday: THU, time: '18:00', type: 'wod', coach: 'lihi', hall: 'big', booked: 15, always: ['yael', 'noa'], ...LATER },
  { weekday: THU, time: '19:15', type: 'wod', coach: 'itai', hall: 'big', booked: 6, ...LATER },
  {
    weekday: FRI,
    time: '07:00',
    type: 'wod',
    coach: 'noam',
    hall: 'big',
    booked: 16,
    waiting: 3,
    always: ['yael', 'guy'],
    waits: ['noa'],
    title: 'WOD של שישי',
    ...LATER,
  },
  { weekday: FRI, time: '08:15', type: 'wod', coach: 'lihi', hall: 'big', booked: 12, ...LATER },
  { weekday: FRI, time: '08:15', type: 'open', hall: 'small', booked: 4, ...LATER },
  { weekday: FRI, time: '10:00', type: 'basics', coach: 'itai', hall: 'small', booked: 4, draft: [0, 1, 2] },
];
/** Closed on Saturday, unless that is the day somebody looks: a demo with nothing on shows nothing. */
const SATURDAY: readonly Slot[] = [
  { weekday: SAT, time: '09:00', type: 'wod', coach: 'lihi', hall: 'big', booked: 14 },
  { weekday: SAT, time: '10:15', type: 'mobility', coach: 'michal', hall: 'small', booked: 7 },
  {
    weekday: SAT,
    time: '18:30',
    type: 'wod',
    coach: 'noam',
    hall: 'big',
    booked: 16,
    waiting: 2,
    always: ['guy'],
    waits: ['yael'],
  },
  { weekday: SAT, time: '20:00', type: 'open', hall: 'small', booked: 5 },
];

const CONTENT = {
  hero: {
    title: 'מקום להתחזק בו',
    subtitle: 'קבוצות של עד 16, מאמנת שמכירה אותך בשם, ואימון אחר בכל יום. ברמת גן, חמש דקות מהרכבת.',
  },
  about: {
    title: 'מי אנחנו',
    html: '<p>פתחנו ב־2019 במחסן קטן, עם שתי מוטות ו<strong>הרבה סבלנות</strong>. היום אנחנו מאה ועשרים, ועדיין כולם מכירים את כולם.</p><p>אצלנו אין מראות ואין צעקות. יש:</p><ul><li>אימון שונה בכל יום, שמתאים גם לשבוע הראשון</li><li>מאמנים שרואים אותך ולא את השעון</li><li>קפה אחרי האימון של שישי</li></ul>',
  },
  faq: {
    title: 'שאלות ששואלים אותנו',
    items: [
      {
        question: 'אף פעם לא התאמנתי. זה בשבילי?',
        answer: 'כן. מתחילים ביסודות, בקבוצה קטנה ובלי משקל. אחרי שישה מפגשים נכנסים ל־WOD.',
      },
      { question: 'מה קורה אם אני מבטל?', answer: 'עד שעתיים לפני השיעור מבטלים בלחיצה, והמקום עובר לראשון שמחכה.' },
      { question: 'צריך להביא משהו?', answer: 'נעליים, מים ומגבת. יש מקלחות ולוקרים.' },
    ],
  },
  contact: {
    email: 'hello@barosh.example.com',
    phone: '+972555550118',
    whatsapp: '+972555550118',
    address: 'רחוב האלון 18, רמת גן',
    hours: [
      { days: 'ראשון עד חמישי', hours: '06:00–21:30' },
      { days: 'שישי', hours: '07:00–12:00' },
    ],
  },
};
