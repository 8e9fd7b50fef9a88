import { chanceOf, pick } from './chance.ts';
import { addDays, dayIn } from './days.ts';
import { FAMILIES, MEN, OTHERS, WOMEN } from './names.ts';
import type { Human } from './studio.ts';

export const ZONE = 'Asia/Jerusalem';
/** How a member trains: beside who they are. */
export type Habit = { group: string; keen: number; hour: number; goneDays?: number };
export type Member = Human & Habit;

const shekels = (amount: number) => ({ amount: amount * 100, currency: 'ILS' });
const phone = (index: number) => `+97255555${String(100 + index).padStart(4, '0')}`;

export const STAFF: readonly Human[] = [
  {
    name: 'michal',
    firstName: 'מיכל',
    lastName: 'ברוש',
    email: 'michal@example.com',
    phone: '+972555550001',
    gender: 'female',
    role: 'owner',
    signsIn: true,
    isPublic: true,
    bio: 'פתחה את המקום ב־2019 עם שתי מוטות ומחסן. מאמנת נוער וניידות.',
    joinedAt: '2019-03-01',
    birthDate: '1984-05-14',
    city: 'רמת גן',
  },
  {
    name: 'itai',
    firstName: 'איתי',
    lastName: 'קרמר',
    email: 'itai@example.com',
    phone: '+972555550002',
    gender: 'male',
    role: 'admin',
    signsIn: true,
    isPublic: true,
    bio: 'פיזיותרפיסט. אצלו לומדים את היסודות.',
    joinedAt: '2020-09-01',
    birthDate: '1989-11-02',
    city: 'גבעתיים',
  },
  {
    name: 'lihi',
    firstName: 'ליהי',
    lastName: 'אדלר',
    email: 'lihi@example.com',
    phone: '+972555550003',
    gender: 'female',
    role: 'coach',
    signsIn: true,
    isPublic: true,
    bio: 'הנפות ו־WOD. אלופת הארץ לשעבר בהנפת משקולות.',
    joinedAt: '2021-01-10',
    birthDate: '1993-07-21',
    city: 'תל אביב',
  },
  {
    name: 'noam',
    firstName: 'נועם',
    lastName: 'שגיא',
    email: 'noam@example.com',
    phone: '+972555550004',
    gender: 'male',
    role: 'coach',
    signsIn: true,
    isPublic: true,
    bio: 'פותח את הבוקר כבר שבע שנים.',
    joinedAt: '2019-06-15',
    birthDate: '1987-02-08',
    city: 'רמת גן',
  },
];

/** Those with a story: the ones who sign in, and the ones the pages speak of. */
function known(now: Date): Member[] {
  const today = dayIn(ZONE, now);
  const inDays = (days: number) => addDays(today, days);
  const monthly = (days: number) => ({
    planName: 'חודשי ללא הגבלה',
    planValidUntil: inDays(days),
    remainingCredits: null,
    balance: shekels(0),
  });
  const card = (left: number, days: number) => ({
    planName: 'כרטיסיית 10',
    planValidUntil: inDays(days),
    remainingCredits: left,
    balance: shekels(0),
  });
  const member = (
    name: string,
    firstName: string,
    lastName: string,
    gender: 'male' | 'female',
    more: Partial<Member>,
  ): Member => ({
    name,
    firstName,
    lastName,
    gender,
    email: `${name}@example.com`,
    city: 'רמת גן',
    joinedAt: '2024-03-12',
    group: 'main',
    keen: 0.9,
    hour: 18,
    paymentStatus: 'current',
    ...more,
  });
  const birthday40 = `${Number(today.slice(0, 4)) - 40}${today.slice(4)}`;
  return [
    member('yael', 'יעל', 'שחר', 'female', {
      phone: '+972555550142',
      birthDate: '1992-08-30',
      signsIn: true,
      imported: card(5, 1),
      email: 'yael.shahar@example.com',
      notes: 'ברך שמאל אחרי ניתוח. בלי קפיצות לקופסה, מדרגות במקום.',
    }),
    member('shaked', 'שקד', 'רביב', 'female', {
      phone: '+972555550143',
      birthDate: '1995-01-19',
      signsIn: true,
      imported: monthly(12),
      hour: 8,
    }),
    member('maya', 'מאיה', 'לביא', 'female', {
      phone: '+972555550144',
      birthDate: '1998-12-05',
      signsIn: true,
      imported: card(1, 20),
      hour: 8,
    }),
    member('omer', 'עומר', 'דיין', 'male', {
      phone: '+972555550145',
      birthDate: '1990-04-11',
      signsIn: true,
      imported: monthly(24),
      hour: 7,
    }),
    member('anna', 'Anna', 'Moroz', 'female', {
      phone: '+972555550146',
      birthDate: '1991-09-09',
      signsIn: true,
      language: 'en',
      imported: monthly(9),
      hour: 8,
      city: 'Tel Aviv',
      notes: 'Prefers English.',
    }),
    member('mikhail', 'Михаил', 'Левин', 'male', {
      phone: '+972555550147',
      birthDate: '1983-06-27',
      signsIn: true,
      language: 'ru',
      imported: monthly(17),
      hour: 19,
    }),
    member('noa', 'נועה', 'לוין', 'female', {
      phone: '+972555550148',
      birthDate: '1996-10-03',
      signsIn: true,
      imported: card(7, 40),
      hour: 17,
      email: 'noa.levin@example.com',
    }),
    member('roi', 'רועי', 'בן־דוד', 'male', {
      phone: '+972555550149',
      birthDate: '1988-03-16',
      signsIn: true,
      status: 'suspended',
      paymentStatus: 'past_due',
      keen: 0,
      imported: { ...monthly(-12), balance: shekels(-480) },
      notes: 'הוקפא עד שיסדיר את התשלום.',
    }),
    member('guy', 'גיא', 'הדר', 'male', { phone: '+972555550150', birthDate: birthday40, imported: monthly(6), hour: 18 }),
    member('alon', 'אלון', 'מרום', 'male', {
      phone: '+972555550151',
      birthDate: '1979-07-07',
      paymentStatus: 'debt',
      imported: { ...monthly(-18), balance: shekels(-540) },
      hour: 8,
      notes: 'הבטיח להסדיר עד סוף החודש.',
    }),
    member('shirin', 'שירן', 'כץ', 'female', { phone: '+972555550152', birthDate: '1994-02-22', imported: card(3, 31) }),
    member('yonatan', 'יונתן', 'ארד', 'male', { phone: '+972555550153', birthDate: '1986-11-28', imported: monthly(3) }),
    member('hila', 'הילה', 'רם', 'female', {
      phone: '+972555550154',
      birthDate: '1990-05-05',
      imported: monthly(11),
      goneDays: 16,
      hour: 7,
    }),
    member('adi', 'עדי', 'סלע', 'female', {
      phone: '+972555550155',
      birthDate: '1997-08-14',
      imported: monthly(5),
      goneDays: 9,
      notes: 'ביקשה לבטל את המנוי, לאשר.',
    }),
    member('daniel', 'דניאל', 'אסרף', 'male', {
      phone: '+972555550156',
      birthDate: '2001-03-03',
      paymentStatus: 'none',
      joinedAt: inDays(-2),
      group: 'basics',
      hour: 12,
      notes: 'אימון ניסיון ראשון.',
      imported: { planName: 'ניסיון', planValidUntil: inDays(12), remainingCredits: 1, balance: shekels(0) },
    }),
  ];
}

const CITIES = ['רמת גן', 'רמת גן', 'רמת גן', 'גבעתיים', 'תל אביב', 'בני ברק', 'פתח תקווה'];
const STREETS = ['ביאליק', 'ז׳בוטינסקי', 'הרצל', 'קריניצי', 'אבא הלל', 'בן גוריון', 'הרא״ה', 'ארלוזורוב'];
const NOTES = [
  'כאבי גב תחתון, להיזהר במתים.',
  'מתכוננת לתחרות של פסח.',
  'חוזר אחרי הפסקה של חצי שנה.',
  'כתף ימין רגישה מעל הראש.',
  'אסתמה, משאף בתיק.',
  'מגיע עם הבת ביום שלישי.',
  'בהיריון, שבוע 20. להתאים עומסים.',
  'רוצה ללמוד מתח ראשון.',
];
const HOURS = [6, 7, 7, 8, 9, 17, 18, 18, 18, 19, 19, 20];

/** The rest of the 120: names by chance, each once. */
function others(now: Date, count: number): Member[] {
  const today = dayIn(ZONE, now);
  const chance = chanceOf('barosh', 'members');
  const taken = new Set<string>();
  const members: Member[] = [];
  for (const [firstName, lastName, latin, gender, language] of OTHERS)
    members.push(ordinary(chance, today, members.length, { firstName, lastName, latin, gender, language }));
  while (members.length < count) {
    const gender = chance() < 0.52 ? 'female' : 'male';
    const [firstName, first] = pick(chance, gender === 'female' ? WOMEN : MEN);
    const [lastName, last] = pick(chance, FAMILIES);
    const latin = `${first}-${last}`;
    if (taken.has(latin)) continue;
    taken.add(latin);
    members.push(ordinary(chance, today, members.length, { firstName, lastName, latin, gender, language: null }));
  }
  return members;
}

type Name = { firstName: string; lastName: string; latin: string; gender: 'male' | 'female'; language: 'ru' | 'en' | null };
function ordinary(chance: () => number, today: string, index: number, { latin, ...name }: Name): Member {
  const group = index >= 40 && index < 58 ? 'youth' : index >= 58 && index < 74 ? 'basics' : 'main';
  const year = Number(today.slice(0, 4)) - (group === 'youth' ? 12 + Math.floor(chance() * 5) : 20 + Math.floor(chance() * 38));
  const day = `${String(1 + Math.floor(chance() * 12)).padStart(2, '0')}-${String(1 + Math.floor(chance() * 28)).padStart(2, '0')}`;
  const plan = chance();
  const validUntil = addDays(today, Math.floor(chance() * 60) - 2);
  const imported =
    plan < 0.5
      ? { planName: 'חודשי ללא הגבלה', planValidUntil: validUntil, remainingCredits: null, balance: shekels(0) }
      : plan < 0.75
        ? { planName: 'שמונה בחודש', planValidUntil: validUntil, remainingCredits: Math.floor(chance() * 9), balance: shekels(0) }
        : plan < 0.92
          ? {
              planName: 'כרטיסיית 10',
              planValidUntil: validUntil,
              remainingCredits: 1 + Math.floor(chance() * 10),
              balance: shekels(0),
            }
          : null;
  return {
    ...name,
    name: latin,
    email: chance() < 0.94 ? `${latin.replace('-', '.')}@example.com` : null,
    phone: chance() < 0.96 ? phone(100 + index) : null,
    birthDate: chance() < 0.93 ? `${year}-${day}` : null,
    city: pick(chance, CITIES),
    address: chance() < 0.6 ? `${pick(chance, STREETS)} ${1 + Math.floor(chance() * 80)}` : null,
    notes: chance() < 0.14 ? pick(chance, NOTES) : null,
    joinedAt: addDays(today, -(group === 'basics' ? 5 + Math.floor(chance() * 25) : 40 + Math.floor(chance() * 1400))),
    imported,
    paymentStatus: imported ? 'current' : 'none',
    group,
    keen: 0.25 + chance() * 0.75,
    hour: group === 'youth' ? 17 : group === 'basics' ? 12 : pick(chance, HOURS),
    ...standing(index, today),
  };
}

/** Those who are not simply active. */
function standing(index: number, today: string): Partial<Member> {
  if (index >= 95 && index < 97) return { status: 'suspended', keen: 0, notes: 'הקפאה לבקשתה.' };
  if (index >= 97 && index < 100)
    return { status: 'pending_invitation', keen: 0, joinedAt: addDays(today, -3), imported: null, paymentStatus: 'none' };
  if (index === 100) return { status: 'invited', keen: 0, joinedAt: addDays(today, -1), imported: null, paymentStatus: 'none' };
  if (index > 100) return { status: 'cancelled', keen: 0, endDate: addDays(today, -10 * (index - 99)), paymentStatus: 'none' };
  if (index === 90)
    return {
      paymentStatus: 'past_due',
      imported: { planName: 'שמונה בחודש', planValidUntil: addDays(today, -4), remainingCredits: 0, balance: shekels(-390) },
    };
  if (index === 91)
    return {
      paymentStatus: 'debt',
      imported: {
        planName: 'חודשי ללא הגבלה',
        planValidUntil: addDays(today, -40),
        remainingCredits: null,
        balance: shekels(-960),
      },
    };
  return {};
}

export const members = (now: Date): Member[] => {
  const stories = known(now);
  return [...stories, ...others(now, 120 - stories.length)];
};
