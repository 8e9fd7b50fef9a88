import http from 'node:http';
import https from 'node:https';

export interface LoopbackCall {
  method: string;
  headers: Record<string, string>;
  body: Buffer | string;
  timeoutMs: number;
  /** Breaks the call off. */
  stop?: AbortSignal;
}

export interface LoopbackAnswer {
  status: number;
  headers: Record<string, string[]>;
  body: Buffer;
}

const MAX_BODY = 1024 * 1024;
// A connection a call: a kept one may have been closed by a busy server just now, which would read as a failed delivery.
const agents = {
  'http:': new http.Agent({ maxSockets: 256 }),
  'https:': new https.Agent({ maxSockets: 256, rejectUnauthorized: false }),
};

/** Is it this machine: localhost, anything under `.localhost`, 127/8, ::1. */
export function isLoopback(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return false;
  return hostname === 'localhost' || hostname.endsWith('.localhost') || /^127(\.\d+){3}$/.test(hostname) || hostname === '[::1]';
}

/** Node does not resolve `*.localhost`: the call goes to the loopback address and carries the name in Host. */
export function callLoopback(url: string, call: LoopbackCall): Promise<LoopbackAnswer> {
  if (!isLoopback(url)) return Promise.reject(new Error(`${url} is not on this machine: nothing is sent elsewhere`));
  const { protocol, hostname, host, port, pathname, search } = new URL(url);
  const secure = protocol === 'https:';
  const body = Buffer.from(call.body);
  const timeout = AbortSignal.timeout(call.timeoutMs);
  return new Promise((resolve, reject) => {
    const request = (secure ? https : http).request({
      agent: agents[secure ? 'https:' : 'http:'],
      host: hostname === '[::1]' ? '::1' : /^127/.test(hostname) ? hostname : '127.0.0.1',
      port: port || (secure ? 443 : 80),
      path: pathname + search,
      method: call.method,
      headers: { ...call.headers, host, ...(body.length || call.method !== 'GET' ? { 'content-length': body.length } : {}) },
      signal: call.stop ? AbortSignal.any([timeout, call.stop]) : timeout,
    });
    request.on('error', reject);
    request.on('response', (response) => {
      const chunks: Buffer[] = [];
      let size = 0;
      response.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size <= MAX_BODY) chunks.push(chunk);
      });
      response.on('error', reject);
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: headersOf(response), body: Buffer.concat(chunks) });
      });
    });
    request.end(body);
  });
}

const headersOf = (response: http.IncomingMessage): Record<string, string[]> =>
  Object.fromEntries(Object.entries(response.headersDistinct).map(([name, values]) => [name, values ?? []]));
