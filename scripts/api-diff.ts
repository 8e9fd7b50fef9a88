import { readFileSync, writeFileSync } from 'node:fs';
import { breakingChanges } from './api/breaking.ts';
import type { ApiDocument } from './api/schema.ts';

/** Compares the API's document with the last released one: what would break an integrator fails. `--release` makes this one the released. */
const CURRENT = new URL('../packages/contracts/openapi.json', import.meta.url);
const RELEASED = new URL('../packages/contracts/released.json', import.meta.url);
const read = (file: URL) => JSON.parse(readFileSync(file, 'utf8')) as ApiDocument;

if (process.argv.includes('--release')) {
  writeFileSync(
    RELEASED,
    `${JSON.stringify(read(CURRENT), (key, value: unknown) => (key === 'example' || key === 'examples' ? undefined : value))}\n`,
  );
} else {
  const found = breakingChanges(read(RELEASED), read(CURRENT));
  if (found.length > 0) {
    console.error(`breaking changes of the API (a new version, or give the old one its time: docs/api.md):\n${found.join('\n')}`);
    process.exit(1);
  }
}
