import { pick } from '../demo/chance.ts';
import { DAY } from '../demo/days.ts';
import { FAMILIES, MEN, OTHERS, WOMEN } from '../demo/names.ts';
import { idOf, numbersFrom } from './ids.ts';
import type { Cells } from './rows.ts';
import { type Studio, ZONE } from './size.ts';

const CITIES = ['רמת גן', 'תל אביב', 'גבעתיים', 'חיפה', 'ירושלים', 'Herzliya'];
/** Every so-many-th member of an odd studio trains next door too: one login, two memberships. */
const SHARED_EVERY = 50;

export const openedAt = (studio: Studio) => Date.parse(`${studio.firstWeek}T08:00:00Z`) - 60 * DAY;
export const organizationId = (studio: Studio) => idOf(studio, 'organization', 0, openedAt(studio));
/** Staff come first: the owner, then the coaches, then the members. */
export const people = (studio: Studio) => 1 + studio.coaches + studio.members;
export const membershipId = (studio: Studio, nth: number) => idOf(studio, 'membership', nth, openedAt(studio));
export const memberAt = (studio: Studio, nth: number) => 1 + studio.coaches + nth;

const isNextDoor = (studio: Studio, nth: number) =>
  !studio.isGiant && studio.number % 2 === 1 && nth > studio.coaches && nth % SHARED_EVERY === 0;
function userId(studio: Studio, nth: number): string {
  const home = isNextDoor(studio, nth) ? { ...studio, number: studio.number - 1 } : studio;
  return idOf(home, 'user', nth, openedAt(studio));
}

type Name = { first: string; last: string; mail: string; gender: 'male' | 'female'; language: string };
function nameOf(studio: Studio, nth: number): Name {
  const chance = numbersFrom(studio.seed, studio.number, nth, 1);
  if (chance() < 0.25) {
    const [first, last, mail, gender, language] = pick(chance, OTHERS);
    return { first, last, mail, gender, language };
  }
  const isWoman = chance() < 0.55;
  const [first, firstMail] = pick(chance, isWoman ? WOMEN : MEN);
  const [last, lastMail] = pick(chance, FAMILIES);
  return { first, last, mail: `${firstMail}.${lastMail}`, gender: isWoman ? 'female' : 'male', language: 'he' };
}
export const slugOf = ({ seed, number, isGiant }: Studio) => (isGiant ? `scale-${seed}-giant` : `scale-${seed}-${number}`);
const emailOf = (studio: Studio, nth: number, { mail }: Name) => `${mail}.${nth}@${slugOf(studio)}.example`;

/** Staff and the first members sign in; of the others, as after an import, most have not yet. */
const clerkId = (studio: Studio, nth: number) =>
  nth < 20 || nth % 3 === 0 ? `user_${slugOf(studio).replaceAll('-', '_')}_${nth}` : null;

export function* userRows(studio: Studio): Generator<Cells> {
  const at = new Date(openedAt(studio)).toISOString();
  for (let nth = 0; nth < people(studio); nth++) {
    if (isNextDoor(studio, nth)) continue;
    const name = nameOf(studio, nth);
    yield [userId(studio, nth), clerkId(studio, nth), emailOf(studio, nth, name), name.first, name.last, name.language, at, at];
  }
}

const STATUSES = [
  ...Array<string>(44).fill('active'),
  'suspended',
  'suspended',
  'cancelled',
  'cancelled',
  'cancelled',
  'invited',
];
export const statusOf = (studio: Studio, nth: number) =>
  nth <= studio.coaches ? 'active' : STATUSES[(nth * 7 + studio.number) % STATUSES.length]!;

export function* membershipRows(studio: Studio): Generator<Cells> {
  const organization = organizationId(studio);
  const opened = openedAt(studio);
  const span = Date.parse(studio.day) - opened;
  const at = new Date(opened).toISOString();
  for (let nth = 0; nth < people(studio); nth++) {
    const role = nth === 0 ? 'owner' : nth <= studio.coaches ? 'coach' : 'member';
    const status = statusOf(studio, nth);
    const joined = new Date(opened + span * numbersFrom(studio.seed, studio.number, nth, 2)()).toISOString().slice(0, 10);
    const payment = role !== 'member' ? 'none' : nth % 40 === 0 ? 'past_due' : 'current';
    yield [
      organization,
      membershipId(studio, nth),
      userId(studio, nth),
      role,
      status,
      payment,
      joined,
      status === 'cancelled' ? studio.day : null,
      at,
      at,
    ];
  }
}

export function* profileRows(studio: Studio): Generator<Cells> {
  const organization = organizationId(studio);
  const opened = openedAt(studio);
  const at = new Date(opened).toISOString();
  for (let nth = 0; nth < people(studio); nth++) {
    const name = nameOf(studio, nth);
    const chance = numbersFrom(studio.seed, studio.number, nth, 3);
    const phone = `+9725${Math.floor(chance() * 1e8)
      .toString()
      .padStart(8, '0')}`;
    const birth = `${1955 + Math.floor(chance() * 50)}-${String(1 + Math.floor(chance() * 12)).padStart(2, '0')}-11`;
    yield [
      organization,
      idOf(studio, 'profile', nth, opened),
      membershipId(studio, nth),
      name.first,
      name.last,
      emailOf(studio, nth, name),
      phone,
      birth,
      name.gender,
      pick(chance, CITIES),
      name.language,
      nth > 0 && nth <= studio.coaches,
      at,
      at,
    ];
  }
}

export function* organizationRows(studio: Studio): Generator<Cells> {
  const at = new Date(openedAt(studio)).toISOString();
  const [name, language] = studio.isGiant
    ? ['רשת הענק', 'he']
    : studio.number % 4 === 3
      ? [`Studio ${studio.number}`, 'en']
      : [`סטודיו ${studio.number}`, 'he'];
  yield [organizationId(studio), name, slugOf(studio), language, ZONE, at, at, at];
}
