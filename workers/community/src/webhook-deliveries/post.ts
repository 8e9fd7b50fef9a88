/** What became of one try. */
export type Posted = { durationMs: number } & (
  | {
      status: number;
      excerpt: string | null;
      /** How long the receiver asked to be left alone (`Retry-After`), in milliseconds. */
      retryAfterMs?: number;
    }
  | { error: 'timeout' | 'unreachable' | 'not_public' | 'unknown_host' | 'unresolved' | 'refused_address' }
);
export const TIMEOUT_MS = 15_000;
/** So much of an answer is read, and so many letters of a refusal are kept. */
const READ_BYTES = 4096;
const KEPT_LETTERS = 500;

/**
 * One POST: redirects are not followed, and whoever is slow or endless is left. A status is an answer whatever becomes of the body; of a
 * body the beginning is read and only where the receiver refused, which is what its owner wants to see.
 */
export async function post(
  url: string,
  request: { headers: Record<string, string>; body: string },
  timeoutMs = TIMEOUT_MS,
): Promise<Posted> {
  const started = performance.now();
  const durationMs = () => Math.round(performance.now() - started);
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, { method: 'POST', redirect: 'manual', signal, ...request });
    const excerpt = response.ok ? await left(response) : await beginningOf(response);
    const retryAfterMs = waitOf(response.headers.get('retry-after'), Date.now());
    return { status: response.status, excerpt, ...(retryAfterMs ? { retryAfterMs } : {}), durationMs: durationMs() };
  } catch {
    return { error: signal.aborted ? 'timeout' : 'unreachable', durationMs: durationMs() };
  }
}

/** `Retry-After` is seconds or a date (RFC 9110); what is neither, or over, asks for nothing. */
export function waitOf(retryAfter: string | null, now: number): number {
  const text = retryAfter?.trim() ?? '';
  const ms = /^\d{1,9}$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isFinite(ms) ? Math.max(ms, 0) : 0;
}

const left = async ({ body }: Response): Promise<null> => {
  await body?.cancel().catch(() => {});
  return null;
};

async function beginningOf(response: Response): Promise<string | null> {
  const reader = response.body?.getReader();
  if (!reader) return null;
  const isText = /^(text\/|application\/([\w.+-]*json|xml))/.test(response.headers.get('content-type') ?? '');
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    while (isText && size < READ_BYTES) {
      const { done, value } = await reader.read();
      if (done) break;
      chunks.push(value.subarray(0, READ_BYTES - size));
      size += value.length;
    }
  } catch {
    // What came before it broke off is enough.
  }
  await reader.cancel().catch(() => {});
  const text = new TextDecoder().decode(concatenated(chunks));
  // No database keeps a NUL, and no page shows what else controls.
  return (
    text
      .replace(/[^\P{Cc}\n\t]|\ufffd/gu, '')
      .slice(0, KEPT_LETTERS)
      .toWellFormed()
      .trim() || null
  );
}

function concatenated(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
