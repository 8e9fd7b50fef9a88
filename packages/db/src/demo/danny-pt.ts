import { type Slot, timetable } from './classes.ts';
import { addDays, dayIn } from './days.ts';
import { type DemoOptions, type Human, personOf, studio } from './studio.ts';

const ZONE = 'Asia/Jerusalem';
const DANNY: Human = {
  name: 'danny',
  firstName: 'Даниил',
  lastName: 'Резник',
  email: 'danny@example.com',
  phone: '+972555550301',
  gender: 'male',
  role: 'owner',
  signsIn: true,
  isPublic: true,
  bio: 'Тренер с двенадцатилетним стажем. Спина, колени и хорошее настроение.',
  joinedAt: '2023-05-01',
  language: 'ru',
};
const CLIENTS = [
  ['Ольга', 'Зайцева', 'female', 'ru'],
  ['שרון', 'אלמוג', 'female', 'he'],
  ['Дмитрий', 'Фельдман', 'male', 'ru'],
  ['רונן', 'בכר', 'male', 'he'],
  ['Татьяна', 'Кац', 'female', 'ru'],
  ['יפעת', 'דרור', 'female', 'he'],
  ['Сергей', 'Вольский', 'male', 'ru'],
  ['איריס', 'נוי', 'female', 'he'],
  ['Марк', 'Бейлин', 'male', 'ru'],
  ['חיים', 'פולק', 'male', 'he'],
  ['Виктория', 'Шульман', 'female', 'ru'],
  ['דורון', 'זהבי', 'male', 'he'],
  ['Юлия', 'Гордон', 'female', 'ru'],
  ['Павел', 'Рабинович', 'male', 'ru'],
] as const;

/** A personal trainer in Tel Aviv: one client an hour, one more waiting, Russian and Hebrew. */
export function dannyPt(options: DemoOptions) {
  const { now } = options;
  const it = studio(
    {
      slug: 'danny-pt',
      name: 'Danny PT',
      description: 'Персональные тренировки в Тель-Авиве.',
      type: 'hybrid',
      timezone: ZONE,
      currency: 'ILS',
      language: 'ru',
      brandColor: '#c2410c',
      contactEmail: 'danny@example.com',
      contactPhone: '+972555550301',
      cancellationWindowHours: 12,
      domains: [],
      content: {
        hero: { title: 'Час только для вас', subtitle: 'Персональные тренировки в центре Тель-Авива, по-русски и на иврите.' },
        about: {
          title: 'Обо мне',
          html: '<p>Меня зовут <em>Даниил</em>. Помогаю вернуться к движению после перерыва, травмы или рождения ребёнка.</p>',
        },
        faq: {
          title: 'Вопросы',
          items: [{ question: 'Можно прийти один раз?', answer: 'Да, первая встреча ни к чему не обязывает.' }],
        },
        contact: { phone: '+972555550301', whatsapp: '+972555550301', address: 'Дизенгоф 99, Тель-Авив' },
      },
      seoTitle: 'Danny PT · персональные тренировки',
      seoDescription: 'Персональные тренировки в центре Тель-Авива, по-русски и на иврите.',
    },
    options,
  );
  const room = it.location('Студия на Дизенгоф', {
    address: 'Дизенгоф 99',
    city: 'Тель-Авив',
    country: 'IL',
    latitude: 32.0779,
    longitude: 34.7741,
    capacity: 3,
  });
  const programId = it.program('Тренировки', 'schedule', 'Один на один.');
  const types = {
    personal: it.classType('Персональная тренировка', {
      programId,
      minutes: 55,
      capacity: 1,
      waitlist: 1,
      locationId: room,
      color: '#c2410c',
      description: 'Час один на один: сила, осанка, дыхание.',
    }),
  };
  const danny = it.add(DANNY);
  const today = dayIn(ZONE, now);
  const clients: { name: string; membershipId: string }[] = CLIENTS.map(([firstName, lastName, gender, language], index) => {
    const name = `danny-client-${index + 1}`;
    const membershipId = it.add({
      name,
      firstName,
      lastName,
      gender,
      language,
      email: index === 9 ? null : `client${index + 1}@danny.example.com`,
      phone: `+9725555503${String(10 + index)}`,
      joinedAt: addDays(today, -35 * (index + 1)),
      paymentStatus: index === 8 ? 'past_due' : 'current',
    });
    return { name, membershipId };
  });
  // Trains at barosh too: one login, two studios that know nothing of each other.
  const noa: Human = {
    name: 'noa',
    firstName: 'נועה',
    lastName: 'לוין',
    email: 'noa.levin@example.com',
    phone: '+972555550148',
    gender: 'female',
    language: 'he',
    paymentStatus: 'current',
    joinedAt: addDays(today, -60),
  };
  clients.push({ name: noa.name, membershipId: it.add(noa, true) });
  const guests = clients.map((client, index) => ({
    ...client,
    group: 'main',
    keen: 0.4 + (index % 5) / 10,
    hour: index % 2 ? 8 : 18,
  }));
  it.classes(
    timetable({
      organizationId: it.organizationId,
      zone: ZONE,
      now,
      weekStart: 0,
      slots: WEEK,
      types,
      coaches: { danny },
      halls: { room },
      guests,
    }),
  );
  return { rows: it.rows, people: [personOf(DANNY)] };
}

const WEEK: readonly Slot[] = [0, 1, 2, 3, 4].flatMap((weekday) =>
  ['07:00', '08:00', '09:00', '17:00', '18:00', '19:00'].map((time, index): Slot => {
    const isFull = (weekday * 5 + index * 3) % 7 < 5;
    const isNoa = weekday === 2 && time === '18:00';
    return {
      weekday,
      time,
      type: 'personal',
      coach: 'danny',
      hall: 'room',
      booked: isFull || isNoa ? 1 : 0,
      waiting: (weekday + index) % 4 === 0 ? 1 : 0,
      ...(isNoa ? { always: ['noa'] } : {}),
      ...(index > 3 ? { draft: [2] } : {}),
    };
  }),
);
