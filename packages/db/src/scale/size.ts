import { createHash } from 'node:crypto';
import { addDays, weekday } from '../demo/days.ts';

/** What was asked for. The same size makes the same rows, whenever and wherever. */
export type Size = {
  organizations: number;
  /** Members of each organization, beside its staff. */
  members: number;
  /** Bookings of one more organization that is far larger than the others; 0: there is none. */
  giant: number;
  seed: number;
  /** The day that is today in the data, YYYY-MM-DD. */
  day: string;
};

export const ZONE = 'Asia/Jerusalem';
/** A studio of this size as the others have it: bookings for each member over its whole history. */
const BOOKINGS_A_MEMBER = 5.6;
const WEEKS_BACK = 10;
/** Weeks that are planned, the running one included. */
export const WEEKS_AHEAD = 2;
const GIANTS_NUMBER = 0xfffff;

/** One studio's measures; everything about it follows from these. */
export type Studio = {
  number: number;
  isGiant: boolean;
  key: number;
  seed: number;
  members: number;
  coaches: number;
  /** Places where classes run at the same time, each with coaches and guests of its own. */
  lanes: number;
  slots: number;
  weeks: number;
  bookings: number;
  /** The Sunday of the first week, and today. */
  firstWeek: string;
  day: string;
};

/** Every number of a studio goes into its ids, so studios of another size are never taken for these. */
const keyOf = (...parts: (string | number)[]) => createHash('sha256').update(parts.join(' ')).digest().readUInt32LE(0) >>> 10;
const weeksBefore = (day: string, weeks: number) => addDays(day, -weekday(day) - 7 * weeks);

export function studioOf(size: Size, number: number): Studio {
  const { members, seed, day } = size;
  return {
    number,
    isGiant: false,
    key: keyOf('studio', seed, members),
    seed,
    members,
    coaches: 2,
    lanes: 1,
    slots: Math.min(30, Math.max(4, Math.round(members * 0.075))),
    weeks: WEEKS_BACK + WEEKS_AHEAD,
    bookings: Math.round(members * BOOKINGS_A_MEMBER),
    firstWeek: weeksBefore(day, WEEKS_BACK),
    day,
  };
}

/** A chain of four halls with sixty classes a week for years. */
function giantOf({ giant, seed, day }: Size): Studio {
  const [lanes, slots] = [4, 60];
  const weeks = Math.max(WEEKS_BACK, Math.ceil(giant / (slots * 20))) + WEEKS_AHEAD;
  return {
    number: GIANTS_NUMBER,
    isGiant: true,
    key: keyOf('giant', seed, giant),
    seed,
    members: Math.max(200, Math.ceil(giant / 100)),
    coaches: lanes * 2,
    lanes,
    slots,
    weeks,
    bookings: giant,
    firstWeek: weeksBefore(day, weeks - WEEKS_AHEAD),
    day,
  };
}

/** The giant first: it takes longest. */
export function studiosOf(size: Size): Studio[] {
  const others = Array.from({ length: size.organizations }, (_, number) => studioOf(size, number));
  return size.giant > 0 ? [giantOf(size), ...others] : others;
}
