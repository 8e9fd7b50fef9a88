import type { Push, Pusher, Receipt, Ticket } from './port.ts';

export type ExpoOptions = {
  /** Needed once the project's "enhanced security for push notifications" is on. */
  accessToken?: string | undefined;
  baseUrl?: string | undefined;
  /** For each request of up to a hundred pushes. */
  timeoutMs?: number;
};

const SENT_AT_ONCE = 100;
const ASKED_AT_ONCE = 300;
const TOKEN = /^(Expo(nent)?PushToken\[[^\]]+\]|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;
const NOBODY = '00000000-0000-0000-0000-000000000000';

type Failure = { kind: 'final' | 'retryable' | 'unknown'; code: string; details?: unknown };
type Outcome = { data: unknown } | { failure: Failure };
/** A push and its place among those that were given. */
type Placed = { push: Push; at: number };

/**
 * Our own over fetch, not `expo-server-sdk`: that is 167 kB gzipped, for it brings Node's HTTP client along, which workerd has no use
 * for; it takes no signal to give up at, tries 429s again by itself, and reads its address from the process's environment.
 */
export function expoPusher({ accessToken, baseUrl = 'https://exp.host', timeoutMs = 8000 }: ExpoOptions = {}): Pusher {
  async function ask(path: 'send' | 'getReceipts', body: unknown, patience = timeoutMs): Promise<Outcome> {
    try {
      const response = await fetch(`${baseUrl}/--/api/v2/push/${path}`, {
        method: 'POST',
        headers: {
          accept: 'application/json',
          'content-type': 'application/json',
          ...(accessToken ? { authorization: `Bearer ${accessToken}` } : {}),
        },
        body: JSON.stringify(body),
        // Followed, it would become a GET.
        redirect: 'manual',
        signal: AbortSignal.timeout(patience),
      });
      return outcomeOf(response.status, await response.text());
    } catch (error) {
      // In workerd a connection that was refused and one that was lost look the same: it may have been taken.
      const code = error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : 'unreachable';
      return { failure: { kind: 'unknown', code } };
    }
  }

  return {
    async send(pushes) {
      const tickets: Ticket[] = pushes.map(() => ({ kind: 'dead', code: 'malformed_token' }));
      const placed = pushes.map((push, at) => ({ push, at }));
      // One after the other: the vendor counts pushes a second, and once it is in trouble the rest is spared to it.
      const parts = chunked(
        placed.filter(({ push }) => TOKEN.test(push.token)),
        SENT_AT_ONCE,
      );
      let trouble: string | null = null;
      for (let part = parts.shift(); part; part = parts.shift()) {
        const note = (ticket: (index: number) => Ticket) => {
          for (const [index, { at }] of part.entries()) tickets[at] = ticket(index);
        };
        if (trouble !== null) {
          const ticket = { kind: 'retryable', code: trouble } as const;
          note(() => ticket);
          continue;
        }
        const outcome = await ask('send', part.map(messageOf));
        if ('data' in outcome) {
          const told = [outcome.data].flat();
          const whole = told.length === part.length;
          note((index) => (whole ? ticketOf(told[index]) : UNEXPECTED));
          continue;
        }
        const { kind, code, details } = outcome.failure;
        // Refused as a whole, so none was taken: the ones that are at fault must not take the others down.
        if (kind === 'final' && part.length > 1) {
          parts.unshift(...(byProject(part, code, details) ?? halves(part)));
          continue;
        }
        note(() => ({ kind, code }));
        if (kind !== 'final') trouble = code;
      }
      return tickets;
    },
    async receipts(ids) {
      const receipts: [string, Receipt][] = [];
      let failed: Outcome | null = null;
      for (const part of chunked([...new Set(ids)], ASKED_AT_ONCE)) {
        const outcome: Outcome = failed ?? (await ask('getReceipts', { ids: part }));
        if ('failure' in outcome) {
          failed = outcome;
          for (const id of part) receipts.push([id, { kind: 'unknown', code: outcome.failure.code }]);
          continue;
        }
        const data = isRecord(outcome.data) ? outcome.data : {};
        for (const id of part) if (Object.hasOwn(data, id)) receipts.push([id, receiptOf(data[id])]);
      }
      return Object.fromEntries(receipts);
    },
    async ping(patience) {
      return 'data' in (await ask('getReceipts', { ids: [NOBODY] }, patience));
    },
  };
}

const messageOf = ({ push: { token, title, body, data, language, ttl, priority, channel } }: Placed) => ({
  to: token,
  title: directed(title, language),
  body: directed(body, language),
  data,
  sound: 'default',
  ...(ttl === undefined ? {} : { ttl }),
  ...(priority === undefined ? {} : { priority }),
  ...(channel === undefined ? {} : { channelId: channel }),
});

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;
/** Phones take the direction from the first letter, which a name or a word in another script may get wrong: a mark goes before it. */
function directed(text: string, language: Push['language']): string {
  const [letter] = /\p{L}/u.exec(text) ?? [];
  const rtl = language === 'he';
  return letter === undefined || RIGHT_TO_LEFT.test(letter) === rtl ? text : `${rtl ? '\u200f' : '\u200e'}${text}`;
}

/** Passes by itself, or when somebody on our side puts the credentials right. */
const PASSING = new Set(['TOO_MANY_REQUESTS', 'UNAUTHORIZED']);
/** The vendor's word on what was sent. */
const JUDGED = new Set([200, 400, 413, 422]);
/** From Cloudflare, on our side of the way, or from a balancer that had nobody to hand it to: it did not get there. */
const NOT_REACHED = new Set([503, 521, 523, 525, 526, 530]);

function outcomeOf(status: number, text: string): Outcome {
  const { data, errors } = parsed(text);
  const [error] = Array.isArray(errors) ? (errors.filter(isRecord) as { code?: unknown; details?: unknown }[]) : [];
  if (status === 200 && !error && data !== undefined) return { data };
  const code = typeof error?.code === 'string' ? error.code : `http_${status}`;
  const kind = () => {
    // Not a word of the vendor's: what it did with the request is anybody's guess.
    if (!error && (status < 300 || (status >= 500 && !NOT_REACHED.has(status)))) return 'unknown';
    return JUDGED.has(status) && !PASSING.has(code) ? 'final' : 'retryable';
  };
  return { failure: { kind: kind(), code, details: error?.details } };
}

const UNEXPECTED = { kind: 'unknown', code: 'unexpected_answer' } as const;
/** Every other code is about the push, or about credentials that a person must renew: sending it again changes nothing. */
const KINDS: Record<string, 'dead' | 'retryable'> = {
  DeviceNotRegistered: 'dead',
  MessageRateExceeded: 'retryable',
  ExpoError: 'retryable',
  ProviderError: 'retryable',
};

function ticketOf(told: unknown): Ticket {
  if (!isRecord(told)) return UNEXPECTED;
  if (told.status === 'ok') return typeof told.id === 'string' ? { kind: 'ok', id: told.id } : UNEXPECTED;
  return troubleOf(told);
}

const receiptOf = (told: unknown): Receipt =>
  !isRecord(told) ? UNEXPECTED : told.status === 'ok' ? { kind: 'ok' } : troubleOf(told);

function troubleOf({ status, details }: Record<string, unknown>) {
  if (status !== 'error') return UNEXPECTED;
  const code = isRecord(details) && typeof details.error === 'string' ? details.error : 'unspecified';
  return { kind: Object.hasOwn(KINDS, code) ? KINDS[code]! : ('final' as const), code };
}

/** Apart by project, as the refusal tells it: `{ "@owner/project": [tokens] }`. */
function byProject(part: Placed[], code: string, details: unknown): Placed[][] | null {
  if (code !== 'PUSH_TOO_MANY_EXPERIENCE_IDS' || !isRecord(details)) return null;
  const projects = new Map<unknown, string>();
  for (const [project, tokens] of Object.entries(details))
    for (const token of Array.isArray(tokens) ? tokens : []) projects.set(token, project);
  const groups = Map.groupBy(part, ({ push }) => projects.get(push.token));
  return groups.size > 1 ? [...groups.values()] : null;
}

const halves = (part: Placed[]) => chunked(part, Math.ceil(part.length / 2));

function chunked<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}
