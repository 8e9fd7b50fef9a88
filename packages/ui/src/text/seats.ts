import type { Language } from '../language.ts';
import { plural } from '../plural.ts';

/** How full a class is. A file of its own: of all words only these travel to the browser, which changes them when a seat goes. */
const nHe = plural('he');
const he = {
  summary: (p: { booked: number; capacity: number }) => `${p.booked} מתוך ${p.capacity} מקומות תפוסים`,
  unlimited: (p: { booked: number }) =>
    nHe(p.booked, {
      zero: 'אין נרשמים עדיין, ללא הגבלת מקומות',
      one: 'נרשם אחד, ללא הגבלת מקומות',
      two: 'שני נרשמים, ללא הגבלת מקומות',
      other: '# נרשמים, ללא הגבלת מקומות',
    }),
  arrived: (p: { count: number }) =>
    nHe(p.count, { zero: 'אף אחד עוד לא הגיע', one: 'אחד הגיע', two: 'שניים הגיעו', other: '# הגיעו' }),
  notYet: (p: { count: number }) => nHe(p.count, { zero: 'כולם כאן', one: 'אחד עוד לא', two: 'שניים עוד לא', other: '# עוד לא' }),
  free: (p: { count: number }) => nHe(p.count, { zero: 'אין מקום', one: 'מקום אחרון', two: 'שני מקומות', other: '# מקומות' }),
  full: 'מלא',
  waiting: (p: { count: number }) =>
    nHe(p.count, { zero: 'אין ממתינים', one: 'ממתין אחד', two: 'שני ממתינים', other: '# ממתינים' }),
  booked: (p: { count: number }) => nHe(p.count, { zero: 'אין נרשמים', one: 'נרשם אחד', two: 'שני נרשמים', other: '# נרשמים' }),
};
export type SeatWords = typeof he;

const nEn = plural('en');
const en: SeatWords = {
  summary: (p) => `${p.booked} of ${p.capacity} seats taken`,
  unlimited: (p) =>
    nEn(p.booked, { zero: 'Nobody booked yet, no limit', one: 'One booked, no limit', other: '# booked, no limit' }),
  arrived: (p) => nEn(p.count, { zero: 'nobody here yet', one: 'one here', other: '# here' }),
  notYet: (p) => nEn(p.count, { zero: 'everyone is here', one: 'one not yet', other: '# not yet' }),
  free: (p) => nEn(p.count, { zero: 'No seats', one: 'Last seat', other: '# seats' }),
  full: 'Full',
  waiting: (p) => nEn(p.count, { zero: 'nobody waiting', one: 'one waiting', other: '# waiting' }),
  booked: (p) => nEn(p.count, { zero: 'nobody booked', one: 'one booked', other: '# booked' }),
};

const nRu = plural('ru');
const ru: SeatWords = {
  summary: (p) => `Занято мест: ${p.booked} из ${p.capacity}`,
  unlimited: (p) =>
    nRu(p.booked, {
      zero: 'Пока никого, мест без ограничений',
      one: '# запись, без ограничений',
      few: '# записи, без ограничений',
      many: '# записей, без ограничений',
    }),
  arrived: (p) => nRu(p.count, { zero: 'пока никого', one: '# уже здесь', few: '# уже здесь', many: '# уже здесь' }),
  notYet: (p) => nRu(p.count, { zero: 'все здесь', one: '# ещё нет', few: '# ещё нет', many: '# ещё нет' }),
  free: (p) => nRu(p.count, { zero: 'Мест нет', one: '# место', few: '# места', many: '# мест' }),
  full: 'Мест нет',
  waiting: (p) => nRu(p.count, { zero: 'никто не ждёт', one: '# в очереди', few: '# в очереди', many: '# в очереди' }),
  booked: (p) => nRu(p.count, { zero: 'записей нет', one: '# запись', few: '# записи', many: '# записей' }),
};

export const SEATS: Record<Language, SeatWords> = { he, en, ru };
