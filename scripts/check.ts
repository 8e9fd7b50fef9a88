import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { SITES, WORKERS } from './build.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name: string) => `${root}node_modules/.bin/${name}`;

type Step = [name: string, command: string, args: string[], folder?: string];
/** Everything that must hold before a change lands, in the order in which it is quickest to mend. */
const STEPS: Step[] = [
  ['build', bin('turbo'), ['run', 'build']],
  ['format and lint', bin('biome'), ['ci', '--colors=off', '.']],
  ['types', bin('tsc'), ['--noEmit', '-p', 'tsconfig.json']],
  ['types of the Workers', bin('tsc'), ['--noEmit', '-p', 'tsconfig.workers.json']],
  ...SITES.map((site): Step => [`types of ${site}`, bin('astro'), ['check', '--minimumSeverity', 'warning'], `sites/${site}`]),
  ['boundaries', process.execPath, ['scripts/boundaries.ts']],
  ['unused code', bin('knip'), []],
  ['paths in documents', process.execPath, ['scripts/references.ts']],
  ['API document', process.execPath, ['scripts/openapi.ts', '--check']],
  ['API, breaking changes', process.execPath, ['scripts/api-diff.ts']],
  ['migrations', process.execPath, ['packages/db/src/check.cli.ts']],
  ['deploy, dry', process.execPath, ['scripts/deploy.ts', '--dry-run']],
];

const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', WRANGLER_SEND_METRICS: 'false', DO_NOT_TRACK: '1', NO_COLOR: '1' };
let failed = 0;
async function take([name, command, args, folder = '.']: Step): Promise<void> {
  const started = performance.now();
  const child = spawn(command, args, { cwd: `${root}${folder}`, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const [status] = await once(child, 'close');
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  if (status === 0) return;
  failed++;
  console.log(output.trim().replace(/^/gm, '       '));
}

// What is built is what some of the others read; then as many at a time as there are cores.
const [build, ...others] = STEPS;
await take(build!);
const left = others.values();
const lane = async () => {
  for (const step of left) await take(step);
};
await Promise.all([lane(), lane()]);
console.log(`check: ${STEPS.length - failed} passed, ${failed} failed (${WORKERS.length} Workers, ${SITES.length} sites)`);
process.exit(failed === 0 ? 0 : 1);
