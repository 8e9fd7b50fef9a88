import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** `node scripts/test.ts <project…> [-- vitest arguments]`: what a project lacks is said, never skipped in silence. */
const root = fileURLToPath(new URL('..', import.meta.url));
const named = process.argv.slice(2);
const at = named.indexOf('--');
const projects = at < 0 ? named.filter((name) => !name.startsWith('-')) : named.slice(0, at);
const rest = at < 0 ? named.filter((name) => name.startsWith('-')) : named.slice(at + 1);

if (projects.includes('postgres') && !process.env.TEST_DATABASE_URL) {
  console.error(
    'test:postgres needs TEST_DATABASE_URL, a superuser of a real PostgreSQL with pgvector: races and walls prove nothing on one embedded connection',
  );
  process.exit(1);
}
const child = spawn(
  process.execPath,
  [`${root}node_modules/vitest/vitest.mjs`, 'run', ...projects.flatMap((name) => ['--project', name]), ...rest],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  },
);
child.on('exit', (code) => process.exit(code ?? 1));
