import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SITES, siteConfig, WORKERS } from './build.ts';

/**
 * Uploads the built bundles. Domain Workers first, then sites, then the gateway. Gateway and sites bind each other: on a new account
 * run it with `--first`, which puts empty Workers under the names that are bound before they exist.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const dry = process.argv.includes('--dry-run');
const configs = [
  // The other Workers bind the rooms, which bind nobody.
  'workers/rooms/wrangler.toml',
  ...WORKERS.filter((worker) => worker !== 'gateway' && worker !== 'rooms').map((worker) => `workers/${worker}/wrangler.toml`),
  ...SITES.map(siteConfig),
  'wrangler.toml',
];

function wrangler(args: string[]): void {
  const { status, stdout, stderr } = spawnSync(`${root}node_modules/.bin/wrangler`, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false' },
  });
  if (status !== 0) {
    console.error(`wrangler ${args.join(' ')}\n${stdout}${stderr}`);
    process.exit(1);
  }
}

for (const config of configs) {
  if (!existsSync(root + config)) {
    console.error(`${config} is missing: run npm run build`);
    process.exit(1);
  }
}
if (process.argv.includes('--first')) {
  for (const name of ['gateway', ...WORKERS.filter((worker) => worker !== 'gateway'), ...SITES]) {
    wrangler([
      'deploy',
      'scripts/deploy/empty.js',
      '--name',
      `fitkit-${name}`,
      '--compatibility-date',
      '2026-11-01',
      '--no-bundle',
    ]);
  }
}
for (const config of configs) {
  wrangler(['deploy', '-c', config, ...(dry ? ['--dry-run'] : [])]);
  console.log(`${dry ? 'would deploy' : 'deployed'} ${config}`);
}
