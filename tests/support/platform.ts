import { preparedImage } from '@fitkit/cloud/testing/image';
import { migrate, versionOf } from '@fitkit/db/migrate';
import { builtAll } from '../../scripts/build.ts';
import { fileEnvironment } from '../../scripts/platform/environment.ts';
import { type Platform, type PlatformOptions, startPlatform } from '../../scripts/platform/platform.ts';
import { freePort } from '../../scripts/platform/ports.ts';

/** The platform as `npm start` runs it, on ports of its own and in memory; without pages unless sites are named. Limits are those of a load test. */
export async function testPlatform(
  options: Partial<PlatformOptions> & { env?: Record<string, string> } = {},
): Promise<TestPlatform> {
  const { env, sites = [], ...rest } = options;
  // Before tests it was built once for all of them (tests/support/built.ts).
  if (!process.env.VITEST) builtAll();
  const [port, cloudPort] = [await freePort(), await freePort()];
  const environment: Record<string, string> = {
    ...fileEnvironment(),
    CRONS_ENABLED: 'false',
    API_RATE_PER_SECOND: '100000',
    API_BURST: '100000',
    SIGN_IN_RATE_PER_SECOND: '1000',
    SIGN_IN_BURST: '10000',
    ...env,
  };
  const prepared = environment.DATABASE_URL ? {} : { databaseImage: await preparedImage(versionOf(), (run) => migrate(run)) };
  const cloud = { ...prepared, ...rest.cloud };
  const platform = await startPlatform({ environment, port, cloudPort, sites, ...rest, cloud });
  return { ...platform, ...api(platform, port, cloudPort) };
}

export type Answer = { status: number; body: Json; headers: Headers; text: string };
// A test reads what the API answered by name; a wrong name is undefined and fails the expectation.
// biome-ignore lint/suspicious/noExplicitAny: answers are checked by the tests, not by the compiler
export type Json = any;
export type Call = (
  method: string,
  path: string,
  options?: { token?: string | undefined; body?: unknown; headers?: Record<string, string>; raw?: BodyInit },
) => Promise<Answer>;
export type TestPlatform = Platform & {
  port: number;
  call: Call;
  tokenOf: (email: string, seconds?: number) => Promise<string>;
  organization: (slug: string) => Promise<string>;
};

/** Node does not resolve *.localhost: calls go to the loopback address with a Host header. */
export async function send(
  port: number,
  host: string,
  method: string,
  path: string,
  init: { headers?: Record<string, string>; body?: BodyInit | null } = {},
): Promise<Response> {
  const { request } = await import('node:http');
  const body = init.body === undefined || init.body === null ? null : Buffer.from(await new Response(init.body).arrayBuffer());
  return await new Promise((resolve, reject) => {
    const outgoing = request(
      {
        host: '127.0.0.1',
        port,
        method,
        path,
        headers: { host: `${host}:${port}`, ...init.headers, ...(body ? { 'content-length': String(body.byteLength) } : {}) },
      },
      (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('error', reject);
        incoming.on('end', () => {
          const headers = new Headers();
          for (const [name, value] of Object.entries(incoming.headers))
            for (const one of [value ?? []].flat()) headers.append(name, one);
          const status = incoming.statusCode ?? 0;
          resolve(new Response([204, 304].includes(status) ? null : Buffer.concat(chunks), { status, headers }));
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body ?? undefined);
  });
}

function api(platform: Platform, port: number, cloudPort: number) {
  const call: Call = async (method, path, { token, body, headers, raw } = {}) => {
    const response = await send(port, 'api.localhost', method, path, {
      headers: {
        // A scheme of its own is said with it.
        ...(token ? { authorization: token.includes(' ') ? token : `Bearer ${token}` } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      body: raw ?? (body === undefined ? null : JSON.stringify(body)),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    return { status: response.status, headers: response.headers, text, body: isJson && text ? JSON.parse(text) : undefined };
  };
  const tokenOf = async (email: string, seconds?: number) => {
    const response = await fetch(`http://127.0.0.1:${cloudPort}/api/session-tokens`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, ...(seconds ? { seconds } : {}) }),
    });
    return ((await response.json()) as { token: string }).token;
  };
  const organization = async (slug: string) =>
    String((await platform.run('select id from organizations where slug = $1', [slug])).rows[0]?.id);
  return { port, call, tokenOf, organization };
}
