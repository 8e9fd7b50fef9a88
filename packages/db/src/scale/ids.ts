import type { Studio } from './size.ts';

/** What an id is of; part of it. */
const KINDS = {
  organization: 0,
  user: 1,
  membership: 2,
  profile: 3,
  place: 4,
  classType: 5,
  plan: 6,
  subscription: 7,
  session: 8,
  booking: 9,
  lot: 10,
  entry: 11,
  event: 12,
} as const;

const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');

/** The id of the nth thing of its kind: shaped and sorted as a UUIDv7 of that instant, the same in every database. */
export function idOf(studio: Pick<Studio, 'key' | 'number'>, kind: keyof typeof KINDS, n: number, at: number): string {
  const time = hex(at, 12);
  const { key, number } = studio;
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex((KINDS[kind] << 8) | (key & 0xff), 3)}-${hex(0x8000 | (key >> 8), 4)}-${hex(number, 5)}${hex(n, 7)}`;
}

/** A stream of numbers from 0 up to 1 that is the same for the same beginning: cheap, since there is one for each class. */
export function numbersFrom(...parts: number[]): () => number {
  let state = parts.reduce((mixed, part) => Math.imul(mixed ^ part, 0x9e3779b1) ^ (mixed >>> 15), 0x2545f491);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
