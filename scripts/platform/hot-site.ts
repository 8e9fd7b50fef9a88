import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
export type HotSite = { site: string; port: number; close(): Promise<void> };

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** `astro dev` of one site, with its hot reload; it finds the gateway through the registry of running Workers. */
export async function hotSite(site: string, registry: string): Promise<HotSite> {
  mkdirSync(registry, { recursive: true });
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [`${root}node_modules/astro/bin/astro.mjs`, 'dev', '--host', '127.0.0.1', '--port', String(port)],
    {
      cwd: `${root}sites/${site}`,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', WRANGLER_REGISTRY_PATH: registry, MINIFLARE_REGISTRY_PATH: registry },
    },
  );
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      if (/ready in|Local/.test(chunk.toString())) resolve();
    });
    child.once('exit', (code) => reject(new Error(`astro dev of ${site} stopped (${code})`)));
  });
  return {
    site,
    port,
    close: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

/** Hands a request to `astro dev` with the host it came for. */
export const forwardTo =
  (port: number) =>
  async (incoming: { url: string; method: string; headers: Iterable<[string, string]>; arrayBuffer(): Promise<ArrayBuffer> }) => {
    const url = new URL(incoming.url);
    const body = Buffer.from(await incoming.arrayBuffer());
    return await new Promise<Response>((resolve, reject) => {
      const headers = { ...Object.fromEntries(incoming.headers), host: url.host };
      const outgoing = request(
        { host: '127.0.0.1', port, method: incoming.method, path: url.pathname + url.search, headers },
        (answer) => {
          const chunks: Buffer[] = [];
          answer.on('data', (chunk: Buffer) => chunks.push(chunk));
          answer.on('end', () => {
            const status = answer.statusCode ?? 502;
            const received = new Headers();
            for (const [name, value] of Object.entries(answer.headers))
              for (const one of [value ?? []].flat()) received.append(name, one);
            for (const name of ['connection', 'keep-alive', 'transfer-encoding']) received.delete(name);
            resolve(
              new Response([204, 304].includes(status) || status < 200 ? null : Buffer.concat(chunks), {
                status,
                headers: received,
              }),
            );
          });
        },
      );
      outgoing.on('error', reject);
      outgoing.end(body);
    });
  };
