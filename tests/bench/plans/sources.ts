import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The names of all statements that are written somewhere: what no call reached is missing from the plans. */
export function writtenNames(): string[] {
  const files = ['workers', 'packages/db/src', 'packages/http/src'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.ts$/.test(file) && !/(\.test\.ts$|(^|\/)(node_modules|dist|testing|scale|demo)\/)/.test(file))
      .map((file) => join(root, folder, file)),
  );
  const names = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bstatement(?:<[^(]*>)?\(\s*'([\w.]+)'/g)].map(([, name]) => name!),
  );
  return [...new Set(names)].sort();
}
