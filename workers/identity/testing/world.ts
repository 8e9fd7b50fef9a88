import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Cloud, startCloud } from '@fitkit/cloud';
import { preparedImage } from '@fitkit/cloud/testing/image';
import { migrate, setLoginPasswords, versionOf } from '@fitkit/db/migrate';
import { HOST_HEADER } from '@fitkit/http';
import app from '../src/index.ts';

const APP_URL = 'postgresql://fitkit_app:app-of-a-test@db.localhost/fitkit';
const JOBS_URL = 'postgresql://fitkit_jobs:jobs-of-a-test@db.localhost/fitkit';

export type Call = { method?: string; headers?: Record<string, string>; body?: string | Uint8Array | object };
export type Person = { id: string; email: string; sessionId: string; call: (path: string, call?: Call) => Promise<Response> };

const migratedDatabase = () => preparedImage(versionOf(), (run) => migrate(run));

/** This Worker on a cloud of its own: webhooks and jobs reach it as they would on the network. */
export async function openWorld() {
  const server = http.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const cloud = await startCloud({ port: 0, publicUrl: `http://localhost:${port}`, databaseImage: await migratedDatabase() });
  await setLoginPasswords(async (text, params) => ({ rows: await cloud.sql(text, params) }), [APP_URL, JOBS_URL]);

  const env: Record<string, string> = {
    ...cloud.env,
    DATABASE_URL: APP_URL,
    JOBS_DATABASE_URL: JOBS_URL,
    ROOT_DOMAIN: 'localhost',
    PORT: String(port),
    SESSION_SECRET: 'a secret of thirty-two characters',
    FILE_URL_SECRET: 'another secret of thirty-two characters',
    NATIONAL_ID_ENCRYPTION_KEY: 'ab'.repeat(32),
    PAYMENT_CREDENTIALS_ENCRYPTION_KEY: 'cd'.repeat(32),
  };
  const started: Promise<unknown>[] = [];
  const executionCtx = { waitUntil: (work: Promise<unknown>) => void started.push(work), passThroughOnException() {}, props: {} };
  const fetchApp = (request: Request, overrides: Record<string, string> = {}) =>
    Promise.resolve(app.fetch(request, { ...env, ...overrides }, executionCtx as unknown as Parameters<typeof app.fetch>[2]));

  server.on('request', async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const headers = new Headers(incoming.headers as Record<string, string>);
    const request = new Request(`http://${incoming.headers.host}${incoming.url}`, {
      method: incoming.method,
      headers,
      ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}),
    });
    const response = await fetchApp(request);
    outgoing.writeHead(response.status).end(Buffer.from(await response.arrayBuffer()));
  });

  const call = (path: string, { method = 'GET', headers = {}, body }: Call = {}, overrides?: Record<string, string>) => {
    const raw = typeof body === 'string' || body instanceof Uint8Array;
    const type: Record<string, string> = body === undefined || raw ? {} : { 'content-type': 'application/json' };
    const content = raw ? (body as BodyInit) : JSON.stringify(body);
    const request = new Request(`http://api.localhost:${port}${path}`, {
      method,
      headers: { ...type, ...headers },
      body: content,
    });
    return fetchApp(request, overrides);
  };

  /** Somebody whom Clerk has signed in on accounts., known to us by webhook. */
  async function signedIn(email: string, names: { firstName?: string; lastName?: string } = {}): Promise<Person> {
    const user = cloud.clerk.store.byEmail(email) ?? cloud.clerk.createUser({ email, ...names });
    await cloud.clerk.webhooks.idle();
    const session = cloud.clerk.startSession(user, `client_${user.id}`);
    const bearer = () => `Bearer ${cloud.clerk.token(session, { authorizedParty: `http://app.localhost:${port}` })}`;
    return {
      id: user.id,
      email,
      sessionId: session.id,
      call: (path, given = {}) => call(path, { ...given, headers: { authorization: bearer(), ...given.headers } }),
    };
  }

  /** A browser on one host of ours: it keeps the cookies of that host only, and follows nothing by itself. */
  function browser(host: string) {
    const jar = new Map<string, string>();
    return {
      jar,
      async go(path: string, given: Call = {}): Promise<Response> {
        const cookies = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
        const headers = { accept: 'text/html', [HOST_HEADER]: host, ...(cookies ? { cookie: cookies } : {}), ...given.headers };
        const response = await call(path, { ...given, headers });
        for (const line of response.headers.getSetCookie()) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
          if (/max-age=0/i.test(line)) jar.delete(name);
          else jar.set(name, value);
        }
        return response;
      },
    };
  }

  /** Until everything that was set off after an answer, and whatever that set off, has been done. */
  async function settle(): Promise<void> {
    do {
      await Promise.all(started.splice(0));
      await cloud.clerk.webhooks.idle();
      await cloud.jobs.idle();
    } while (started.length > 0);
  }

  /** What a schedule does: a signed message of the queue, and all that comes of it. */
  async function runJob(path: string): Promise<void> {
    const headers = { authorization: `Bearer ${env.QSTASH_TOKEN}`, 'content-type': 'application/json' };
    await fetch(`${env.QSTASH_URL}/v2/publish/http://api.localhost:${port}${path}`, { method: 'POST', headers, body: '{}' });
    await settle();
  }

  return {
    runJob,
    cloud: cloud as Cloud,
    env,
    port,
    call,
    signedIn,
    browser,
    settle,
    /** `Set-Cookie` and `Location` say hosts with this port, as a laptop's do. */
    origin: (host: string) => `http://${host}:${port}`,
    async close() {
      await settle();
      await cloud.close();
      server.close();
      server.closeAllConnections();
    },
  };
}
export type World = Awaited<ReturnType<typeof openWorld>>;

export const readJson = async <T>(response: Response | Promise<Response>): Promise<T> => (await (await response).json()) as T;
