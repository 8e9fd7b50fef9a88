import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { SITES, WORKERS } from './build.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name: string) => `${root}node_modules/.bin/${name}`;

/** Everything that must hold before a change lands, in the order in which it is quickest to mend. */
const STEPS: [name: string, command: string, args: string[], folder?: string][] = [
  ['format and lint', bin('biome'), ['ci', '--colors=off', '.']],
  ['types', bin('tsc'), ['--noEmit', '-p', 'tsconfig.json']],
  ['types of the Workers', bin('tsc'), ['--noEmit', '-p', 'tsconfig.workers.json']],
  ...SITES.map((site): [string, string, string[], string] => [
    `types of ${site}`,
    bin('astro'),
    ['check', '--minimumSeverity', 'warning'],
    `sites/${site}`,
  ]),
  ['boundaries', process.execPath, ['scripts/boundaries.ts']],
  ['unused code', bin('knip'), []],
  ['paths in documents', process.execPath, ['scripts/references.ts']],
  ['API document', process.execPath, ['scripts/openapi.ts', '--check']],
  ['API, breaking changes', process.execPath, ['scripts/api-diff.ts']],
  ['migrations', process.execPath, ['packages/db/src/check.cli.ts']],
  ['build', bin('turbo'), ['run', 'build', '--output-logs=errors-only']],
  ['deploy, dry', process.execPath, ['scripts/deploy.ts', '--dry-run']],
];

let failed = 0;
for (const [name, command, args, folder = '.'] of STEPS) {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: `${root}${folder}`,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', WRANGLER_SEND_METRICS: 'false', NO_COLOR: '1' },
    maxBuffer: 64 * 1024 * 1024,
  });
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  if (status !== 0) {
    failed++;
    console.log(`${stdout}${stderr}`.trim().replace(/^/gm, '       '));
  }
}
console.log(`check: ${STEPS.length - failed} passed, ${failed} failed (${WORKERS.length} Workers, ${SITES.length} sites)`);
process.exit(failed === 0 ? 0 : 1);
