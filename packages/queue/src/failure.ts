import { z } from 'zod';

/** What QStash tells a failure callback (docs: callbacks); bodies travel as base64. */
const told = z.object({
  status: z.number(),
  body: z.string().default(''),
  retried: z.number().default(0),
  url: z.url(),
  sourceBody: z.string(),
});
const text = (base64: string) => new TextDecoder().decode(Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)));

export type Failure = {
  /** Where it was delivered to. */
  url: string;
  /** What was delivered. */
  body: string;
  /** The last answer's status (0: none), and the code of its problem+json if it was one of ours. */
  status: number;
  code: string | null;
  tries: number;
};

/** A delivery that QStash gave up; null for anything else. */
export function failureOf(body: string): Failure | null {
  try {
    const { status, body: answer, retried, url, sourceBody } = told.parse(JSON.parse(body));
    return { url, body: text(sourceBody), status, code: codeOf(answer), tries: retried + 1 };
  } catch {
    return null;
  }
}

function codeOf(answer: string): string | null {
  try {
    const { code } = JSON.parse(text(answer)) as { code?: unknown };
    return typeof code === 'string' && /^[a-z_]{1,64}$/.test(code) ? code : null;
  } catch {
    return null;
  }
}
