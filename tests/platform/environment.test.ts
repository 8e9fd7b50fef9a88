import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { expect, test } from 'vitest';
import { environmentOf, SCHEMAS } from '../../scripts/platform/environment.ts';

const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
/** Read by the tools on a laptop, by no Worker. */
const TOOLS = ['CLOUD_PORT', 'DIRECT_DATABASE_URL', 'REDIS_URL', 'CRONS_ENABLED'];

test('.env.example holds what the Workers read, and nothing that nobody reads', () => {
  const read = new Set([...Object.values(SCHEMAS).flatMap((schema) => Object.keys(schema.shape)), ...TOOLS]);
  expect(Object.keys(parseEnv(example)).sort()).toEqual([...read].sort());
});

test('what waits for its reader is marked, and has none', () => {
  const read = new Set(Object.values(SCHEMAS).flatMap((schema) => Object.keys(schema.shape)));
  const waiting = [...example.matchAll(/^# no reader yet: ([A-Z0-9_, ]+)/gm)].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.trim()),
  );
  expect(waiting.length).toBeGreaterThan(20);
  expect(waiting.filter((name) => read.has(name))).toEqual([]);
});

test('a missing secret stops the boot by its name', () => {
  expect(() => environmentOf('identity', { ROOT_DOMAIN: 'localhost' })).toThrow(/SESSION_SECRET.*missing or malformed/);
});
