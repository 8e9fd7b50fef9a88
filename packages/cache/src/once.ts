import { Redis } from '@upstash/redis';

/** `blind`: the store could not be asked. */
export type Once = (key: string, seconds: number) => Promise<'first' | 'again' | 'blind'>;

/** Whether a key comes for the first time in so many seconds, counted once wherever in the world it is asked. */
export function upstashOnce({ url, token, timeoutMs = 500 }: { url: string; token: string; timeoutMs?: number }): Once {
  const redis = new Redis({ url, token, retry: false, enableTelemetry: false, signal: () => AbortSignal.timeout(timeoutMs) });
  return async (key, seconds) => {
    try {
      return (await redis.set(`once:${key}`, 1, { nx: true, ex: seconds })) === null ? 'again' : 'first';
    } catch {
      return 'blind';
    }
  };
}
