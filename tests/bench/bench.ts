import type { TestPlatform } from '../support/platform.ts';
import type { TestDatabase } from '../support/postgres.ts';

/** What each bench is given: the platform on a real PostgreSQL, with the demo in it. */
export type Bench = { platform: TestPlatform; database: TestDatabase };
export const API = 'api.localhost';
/** A studio of the demo. */
export const SITE = 'barosh.localhost';

export const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
