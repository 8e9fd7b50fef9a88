import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { freePort } from './ports.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
export type HotSite = { site: string; port: number; close(): Promise<void> };

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
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', MINIFLARE_REGISTRY_PATH: registry },
    },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  // Miniflare ends the process by itself on Ctrl-C, before anything can be awaited.
  process.once('exit', () => child.kill());
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      if (/ready in|Local/.test(chunk.toString())) resolve();
    });
    child.once('exit', (code) => reject(new Error(`astro dev of ${site} stopped (${code})`)));
  });
  return {
    site,
    port,
    close: () => {
      child.kill();
      return ended;
    },
  };
}

/** In development Vite writes styles into the page, and tells the browser of a change by a socket of its own. */
const allowVite = (policy: string, port: number) =>
  policy.replace("style-src 'self'", "$& 'unsafe-inline'").replace("connect-src 'self'", `$& ws://127.0.0.1:${port}`);

/** Hands a request to `astro dev` with the host it came for. */
export const forwardTo =
  (port: number) =>
  async (incoming: { url: string; method: string; headers: Iterable<[string, string]>; arrayBuffer(): Promise<ArrayBuffer> }) => {
    const url = new URL(incoming.url);
    const sent = Object.fromEntries(incoming.headers);
    // The browser then opens Vite's socket where Vite listens.
    if (sent.upgrade) return new Response(null, { status: 501 });
    const body = Buffer.from(await incoming.arrayBuffer());
    return await new Promise<Response>((resolve, reject) => {
      const headers = { ...sent, host: url.host };
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
            const policy = received.get('content-security-policy');
            if (policy) received.set('content-security-policy', allowVite(policy, port));
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
