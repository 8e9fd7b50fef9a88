import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { SITES, WORKERS } from '../../scripts/build.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const compressed = (text: string | Uint8Array): number => gzipSync(text, { level: 9 }).byteLength;

function scriptsOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.m?js$/.test(file))
    .map((file) => join(folder, file));
}
/** What is uploaded for each Worker and each site named, compressed, in bytes. */
export function bundleSizes(sites: readonly string[] = SITES): Record<string, number> {
  const folders = [
    ...WORKERS.map((name) => [name, join(root, 'workers', name, 'dist')] as const),
    ...sites.map((name) => [name, join(root, 'sites', name, 'dist/server')] as const),
  ];
  return Object.fromEntries(
    folders.map(([name, folder]) => [name, compressed(Buffer.concat(scriptsOf(folder).map((file) => readFileSync(file))))]),
  );
}
