import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { readBody } from '../http.ts';

export interface Call {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string;
}

export interface Sink {
  url: string;
  calls: Call[];
  /** The status of answers from now on, or what to answer to each call. */
  answer(how: number | ((call: Call) => Answer | Promise<Answer>)): void;
  clear(): void;
  close(): Promise<void>;
}

export interface Answer {
  status: number;
  headers?: Record<string, string>;
  body?: string;
}

/** A server of a test's own that writes down what it is sent. */
export async function startSink(): Promise<Sink> {
  const calls: Call[] = [];
  let how: (call: Call) => Answer | Promise<Answer> = () => ({ status: 200 });
  const server = http.createServer(async (request, response) => {
    const body = (await readBody(request, 2 ** 30)).toString();
    const call = {
      method: request.method ?? '',
      path: request.url ?? '',
      headers: request.headers as Record<string, string>,
      body,
    };
    calls.push(call);
    const answer = await how(call);
    response.writeHead(answer.status, answer.headers);
    response.end(answer.body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    calls,
    answer(given) {
      how = typeof given === 'number' ? () => ({ status: given }) : given;
    },
    clear: () => calls.splice(0),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
