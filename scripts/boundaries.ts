import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Who may import whom (design: architecture, the arrows). Everything not named is refused; a Worker never imports a Worker.
 * Tests, scripts and the cloud on a laptop may import anything: they are never deployed.
 */
const PORTS = ['email', 'push', 'queue', 'cache', 'files'];
const ARROWS: Record<string, readonly string[]> = {
  contracts: [],
  db: ['contracts'],
  queue: ['contracts'],
  email: ['contracts'],
  push: ['contracts'],
  files: ['contracts'],
  cache: [],
  sealing: ['contracts'],
  http: ['contracts', 'db', ...PORTS],
  sdk: [],
  ui: ['contracts'],
  worker: ['contracts', 'db', 'http', 'sealing', ...PORTS],
  site: ['contracts', 'ui', 'sdk'],
};

/** Tools that run in Node and are never part of a bundle. */
const NODE_SIDE = [
  'packages/db/src/migrate.ts',
  'packages/db/src/connection.ts',
  'packages/db/src/check.ts',
  'packages/db/src/demo/',
  'packages/db/src/agreed.ts',
  'packages/db/src/scale/',
  'packages/sdk/recipes/',
];

const root = fileURLToPath(new URL('..', import.meta.url));
function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(
      (file) =>
        /\.(ts|astro)$/.test(file) &&
        !/\.(test|cli|gen)\.ts$/.test(file) &&
        !/(^|\/)(node_modules|dist|testing|\.astro)\//.test(file),
    )
    .map((file) => join(folder, file))
    .filter((file) => statSync(join(root, file)).isFile());
}
const kindOf = (file: string) => {
  const [top, name = ''] = file.split('/');
  return top === 'workers' ? 'worker' : top === 'sites' ? 'site' : name;
};

const wrong: string[] = [];
for (const file of ['packages', 'workers', 'sites'].flatMap(sources)) {
  const allowed = ARROWS[kindOf(file)];
  if (!allowed) continue;
  const [top, own] = file.split('/');
  const text = readFileSync(join(root, file), 'utf8');
  for (const [, path = ''] of text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)) {
    const target = /^@fitkit\/([\w-]+)/.exec(path)?.[1];
    if (target && target !== own && !allowed.includes(target)) wrong.push(`${file} imports @fitkit/${target}`);
    if (path.startsWith('.') && !join(file, '..', path).startsWith(`${top}/${own}/`))
      wrong.push(`${file} reaches out of its own house: ${path}`);
  }
  // Hashing at once, without a promise, is workerd's own as well.
  if (
    /process\.env|from 'node:(?!crypto')/.test(text) &&
    kindOf(file) !== 'cloud' &&
    !NODE_SIDE.some((part) => file.startsWith(part))
  )
    wrong.push(`${file} uses Node or its environment`);
}
for (const line of wrong) console.error(line);
process.exit(wrong.length === 0 ? 0 : 1);
