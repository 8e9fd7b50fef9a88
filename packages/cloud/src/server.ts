import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Clock } from './clock.ts';
import { CloudError } from './cloud-error.ts';
import type { FaultService, Faults } from './faults/faults.ts';
import { gated } from './faults/gate.ts';
import { type RawHandler, sendJson } from './http.ts';

export interface Server {
  url: string;
  /** Serves `/<name>/…`; the handler sees what follows the name. */
  mount(name: FaultService, handler: RawHandler): void;
  /** The same for a Hono app; no name: all that is left. */
  mountApp(name: FaultService | '', app: Hono): void;
  close(): Promise<void>;
}

/** An error of each vendor in the vendor's own words, for faults. */
const ERROR_BODY: Record<string, (status: number) => string> = {
  neon: () => 'Service unavailable (fault)',
  clerk: (status) =>
    JSON.stringify({ errors: [{ code: status === 429 ? 'rate_limit_exceeded' : 'internal_clerk_error', message: 'fault' }] }),
  resend: (status) =>
    JSON.stringify({ statusCode: status, name: status === 429 ? 'rate_limit_exceeded' : 'application_error', message: 'fault' }),
  expo: (status) =>
    JSON.stringify({ errors: [{ code: status === 429 ? 'TOO_MANY_REQUESTS' : 'INTERNAL_SERVER_ERROR', message: 'fault' }] }),
};

/** One server on 127.0.0.1, shared by prefix of the path. */
export async function serve(port: number, { faults, clock }: { faults: Faults; clock: Clock }): Promise<Server> {
  const handlers = new Map<string, RawHandler>();
  const server = http.createServer({ keepAliveTimeout: 65_000 }, (request, response) => {
    const url = request.url ?? '/';
    const end = url.indexOf('/', 1);
    const name = end > 0 ? url.slice(1, end) : url.slice(1);
    const own = handlers.get(name);
    const handler = own ?? handlers.get('');
    if (!handler) return sendJson(response, 503, { error: 'starting' });
    if (own && name) {
      (request as { originalUrl?: string }).originalUrl = url;
      request.url = end > 0 ? url.slice(end) : '/';
    }
    // A handler answers for its own errors; what still gets here is a fault of ours or a caller that went away.
    Promise.resolve(handler(request, response)).catch((error: unknown) => {
      if (!request.destroyed || response.writable)
        sendJson(response, 500, { error: error instanceof Error ? error.message : String(error) });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, port)));
    server.listen(port, '127.0.0.1', resolve);
  });
  const mount = (name: FaultService, handler: RawHandler) => {
    const body = ERROR_BODY[name] ?? ((status: number) => JSON.stringify({ error: `fault ${status}` }));
    handlers.set(name, gated(name, faults, clock, handler, body));
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    mount,
    mountApp(name, app) {
      const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
      if (name === '') handlers.set('', listener);
      else mount(name, listener);
    },
    close: () =>
      new Promise((resolve) => {
        if (!server.listening) return resolve();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const listenError = (error: NodeJS.ErrnoException, port: number) =>
  error.code === 'EADDRINUSE'
    ? new CloudError(`Port ${port} is in use: stop what listens there, or set CLOUD_PORT to another.`)
    : new CloudError(`Port ${port} cannot be listened on: ${error.message}`);
