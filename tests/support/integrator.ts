import { spawn } from 'node:child_process';
import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FitKit, type FitKitOptions } from '@fitkit/sdk';
import { OPERATIONS } from './contract.ts';
import type { Studio } from './people.ts';
import { send, type TestPlatform } from './platform.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What an integrator sends as a bearer token: a key of these scopes, or, where the API gives no keys, the session of somebody who may all of it. */
export async function credentialOf(
  platform: TestPlatform,
  studio: Pick<Studio, 'base' | 'owner'>,
  scopes: readonly string[],
): Promise<string> {
  if (!OPERATIONS.some(({ id }) => id === 'createApiKey')) return studio.owner;
  const body = { name: 'An integrator', scopes };
  const made = await platform.call('POST', `${studio.base}/api-keys`, { token: studio.owner, body });
  if (made.status !== 201) throw new Error(`no key: ${made.text}`);
  return String(made.body.secret);
}

/** The way to the API: Node does not resolve *.localhost. */
export const wayTo = (platform: TestPlatform) => async (request: Request) => {
  const { pathname, search } = new URL(request.url);
  const body = request.body ? await request.arrayBuffer() : null;
  const headers = Object.fromEntries(request.headers);
  return await send(platform.port, 'api.localhost', request.method, pathname + search, { headers, body });
};
/** The client as anybody has it, but for the way. */
export const clientOf = (platform: TestPlatform, options: FitKitOptions = {}): FitKit =>
  new FitKit({ baseUrl: `http://api.localhost:${platform.port}`, fetch: wayTo(platform), ...options });

/** An empty folder with the client installed, as after `npm install @fitkit/sdk`. */
export async function projectWith(files: Record<string, string> = {}): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'integrator-'));
  await mkdir(join(folder, 'node_modules/@fitkit'), { recursive: true });
  symlinkSync(join(root, 'packages/sdk'), join(folder, 'node_modules/@fitkit/sdk'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

export type Ran = { code: number | null; out: string; err: string };
export type Running = { done: Promise<Ran>; said: (words: string) => Promise<void>; stop: () => void };

/** Runs what a page says to type, in that folder, with only these variables. */
export function type(command: string, folder: string, env: Record<string, string>): Running {
  const child = spawn('bash', ['-c', `${command}`], {
    cwd: folder,
    detached: true,
    env: {
      PATH: `${root}node_modules/.bin:${process.env.PATH ?? ''}`,
      HOME: folder,
      NODE_OPTIONS: `--import ${new URL('localhost.js', import.meta.url)}`,
      ...env,
    },
  });
  let [out, err] = ['', ''];
  const heard = new EventTarget();
  child.stdout.on('data', (chunk) => {
    out += chunk;
    heard.dispatchEvent(new Event('said'));
  });
  child.stderr.on('data', (chunk) => (err += chunk));
  const done = new Promise<Ran>((resolve) => child.on('close', (code) => resolve({ code, out, err })));
  const said = (words: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => out.includes(words) && resolve();
      heard.addEventListener('said', look);
      void done.then(() => reject(new Error(`it ended without saying ${words}: ${err}`)));
      look();
    });
  return { done, said, stop: () => process.kill(-child.pid!, 'SIGTERM') };
}
