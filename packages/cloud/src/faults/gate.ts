import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { Clock } from '../clock.ts';
import { type RawHandler, readBody, sendText } from '../http.ts';
import type { Fault, FaultService, Faults } from './faults.ts';

/** Marks a call the gate makes to itself, which no fault strikes. */
const INNER = 'x-cloud-inner';
const MAX_BODY = 64 * 1024 * 1024;

/** Puts faults before an emulator: with none switched on it costs a look at an empty map. */
export function gated(
  service: FaultService,
  faults: Faults,
  clock: Clock,
  handler: RawHandler,
  errorBody: (status: number) => string,
): RawHandler {
  return (request, response) => {
    if (request.headers[INNER]) {
      delete request.headers[INNER];
      return handler(request, response);
    }
    const struck = faults.strike(service);
    return struck.length ? strike(struck, { request, response, clock, handler, errorBody }) : handler(request, response);
  };
}

interface Call {
  request: IncomingMessage;
  response: ServerResponse;
  clock: Clock;
  handler: RawHandler;
  errorBody: (status: number) => string;
}

async function strike(struck: Fault[], call: Call): Promise<void> {
  const { request, response, clock } = call;
  let body: Buffer | undefined;
  for (const fault of struck) {
    if (fault.kind === 'delay') {
      await new Promise<void>((resolve) => clock.setTimeout(resolve, fault.ms ?? 1000));
      continue;
    }
    body ??= await readBody(request, MAX_BODY);
    if (fault.kind === 'duplicate' || fault.when === 'after') await again(request, body);
    if (fault.kind === 'drop') {
      request.socket.destroy();
      return;
    }
    if (fault.kind === 'error') {
      const status = fault.status ?? 503;
      sendText(response, status, call.errorBody(status), { 'content-type': 'application/json' });
      return;
    }
  }
  if (body === undefined) return call.handler(request, response);
  const answer = await again(request, body);
  response.writeHead(answer.status, answer.headers);
  response.end(answer.body);
}

/** The same call once more, from here to here. */
function again(
  request: IncomingMessage,
  body: Buffer,
): Promise<{ status: number; headers: http.IncomingHttpHeaders; body: Buffer }> {
  const { method, headers } = request;
  const path = (request as IncomingMessage & { originalUrl?: string }).originalUrl ?? request.url;
  return new Promise((resolve, reject) => {
    const inner = http.request({ host: '127.0.0.1', port: request.socket.localPort, method, path, agent: false });
    for (const [name, value] of Object.entries(headers)) {
      if (value !== undefined && name !== 'transfer-encoding' && name !== 'connection') inner.setHeader(name, value);
    }
    inner.setHeader(INNER, '1');
    inner.setHeader('content-length', body.length);
    inner.on('error', reject);
    inner.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { 'transfer-encoding': _, connection: __, ...kept } = response.headers;
        resolve({ status: response.statusCode ?? 502, headers: kept, body: Buffer.concat(chunks) });
      });
    });
    inner.end(body);
  });
}
