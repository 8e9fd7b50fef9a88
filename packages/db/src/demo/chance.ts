import { createHash } from 'node:crypto';

/** Before anything the demo shows, so that its ids sort before those made later. */
const BEGINNING = '0199a6b2b800';

/** The id of a named thing, the same in every database: shaped like a UUIDv7, its random part a hash of the name. */
export function demoId(...name: (string | number)[]): string {
  const hash = createHash('sha256').update(name.join(' ')).digest('hex');
  const variant = ((Number.parseInt(hash.slice(3, 4), 16) & 3) | 8).toString(16);
  return [
    BEGINNING.slice(0, 8),
    BEGINNING.slice(8),
    `7${hash.slice(0, 3)}`,
    `${variant}${hash.slice(4, 7)}`,
    hash.slice(7, 19),
  ].join('-');
}

/** Chance that falls the same way for the same name, from 0 up to 1. */
export function chanceOf(...name: (string | number)[]): () => number {
  let state = createHash('sha256').update(name.join(' ')).digest().readUInt32LE(0);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const pick = <T>(chance: () => number, values: readonly T[]): T => values[Math.floor(chance() * values.length)] as T;
