import { openPage } from '../support/sites.ts';
import { bundleSizes } from '../support/sizes.ts';
import { type Bench, SITE } from './bench.ts';
import { table } from './print.ts';

/** What comes over the line for a studio's page, and the Workers that make pages, compressed. */
export async function sizes({ platform }: Bench) {
  const { htmlBytes, cssBytes } = await openPage(platform, SITE, '/');
  const bundles = bundleSizes(['minisites', 'dashboard']);
  table([
    { compressed: "a studio's page, HTML + CSS", kB: ((htmlBytes + cssBytes) / 1000).toFixed(1), limit: 30 },
    ...Object.entries(bundles).map(([name, bytes]) => ({ compressed: name, kB: (bytes / 1000).toFixed(1), limit: 400 })),
  ]);
  return { htmlBytes, cssBytes, bundles };
}
