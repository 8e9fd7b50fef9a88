import { ERRORS, type ErrorCode } from '@fitkit/contracts/errors';

/** What a sentence could be filled in with; a number where nothing else is said. */
const EXAMPLES: Record<string, string | number> = {
  version: '2020-01-01',
  required: 'members:read',
  coach: 'Dana Levi',
  name: 'Yoga',
  place: 'Hall A',
  when: 'Sunday 18:00',
  hours: 6,
  waitlistCapacity: 4,
  position: 3,
  limit: 3,
  used: 3,
  strikes: 3,
  balance: 2,
  opensMinutes: 30,
  waitMinutes: 10,
  closesMinutes: 15,
  meters: 240,
  maxMeters: 100,
  accuracyMeters: 500,
};

/** The inputs that the sentence of an error is filled in from, by an example. */
export const inputsOf = (code: ErrorCode): Record<string, string | number> =>
  Object.fromEntries([...ERRORS[code].title.en.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, EXAMPLES[name] ?? 12]));
