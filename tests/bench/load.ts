import { Agent, request } from 'node:http';

/** One request of a load; a list is gone through in turn. */
export type Shot = { method: string; host: string; path: string; headers: Record<string, string>; body?: string };
export type LoadOptions = {
  port: number;
  connections: number;
  seconds: number;
  shots: Shot[] /** Each shot once at most. */;
  once?: boolean;
};
export type LoadResult = {
  requests: number;
  seconds: number;
  perSecond: number;
  p50: number;
  p99: number;
  statuses: Record<string, number>;
};

/** Keep-alive connections that each send the next as soon as the last is answered. */
export async function load({ port, connections, seconds, shots, once = false }: LoadOptions): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  const statuses: Record<string, number> = {};
  const started = performance.now();
  const until = started + seconds * 1000;
  let next = 0;
  const fire = ({ method, host, path, headers, body }: Shot) =>
    new Promise<void>((resolve, reject) => {
      const began = performance.now();
      const outgoing = request(
        {
          agent,
          host: '127.0.0.1',
          port,
          method,
          path,
          headers: {
            ...headers,
            host: `${host}:${port}`,
            ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }),
          },
        },
        (incoming) => {
          incoming.on('end', () => {
            times.push(performance.now() - began);
            const status = String(incoming.statusCode);
            statuses[status] = (statuses[status] ?? 0) + 1;
            resolve();
          });
          incoming.on('error', reject);
          incoming.resume();
        },
      );
      outgoing.on('error', reject);
      outgoing.end(body);
    });
  const run = async () => {
    while (performance.now() < until && (!once || next < shots.length)) await fire(shots[next++ % shots.length]!);
  };
  await Promise.all(Array.from({ length: connections }, run));
  agent.destroy();
  const took = (performance.now() - started) / 1000;
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { requests: times.length, seconds: took, perSecond: times.length / took, p50: at(0.5), p99: at(0.99), statuses };
}

process.on('message', (options: LoadOptions) => {
  void load(options).then((result) => process.send?.(result));
});
