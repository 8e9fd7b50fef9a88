import type { ErrorCode } from '@fitkit/contracts/errors';
import type { Problem } from '@fitkit/sdk';
import type { AstroCookies } from 'astro';

/** What the next page says about the act before it: a code and numbers, never words, so that nobody can write on our pages. */
export const DONE = [
  'published',
  'unpublished',
  'publishedWeek',
  'copiedWeek',
  'classCreated',
  'classUpdated',
  'classCancelled',
  'seriesMade',
  'seriesSaved',
  'classesDeleted',
  'noShow',
  'removed',
  'removedPromoted',
  'booked',
  'waitlisted',
  'importAside',
  'saved',
  'opened',
  'added',
  'retired',
  'restored',
  'allRead',
  'wishesSaved',
  'replaying',
  'discarded',
  'invited',
  'invitedMany',
  'resent',
  'revoked',
  'keyRevoked',
  'sandboxOpened',
  'joined',
  'roleSaved',
  'statusSaved',
  'pictureSaved',
  'pictureRemoved',
  'planAdded',
  'planSaved',
  'planArchived',
  'planRestored',
  'requiresOn',
  'requiresOff',
  'given',
  'creditsGiven',
  'adjusted',
  'frozen',
  'resumed',
  'ended',
  'endsLater',
  'kept',
  'webhookEnabled',
  'webhookDisabled',
  'webhookRemoved',
  'webhookTested',
  'webhookReplayed',
  'everyoneHere',
  'walkedIn',
  'arrived',
  'kioskRevoked',
  'rulesSaved',
  'rulesRemoved',
  'waived',
] as const;
export type Done = (typeof DONE)[number];
export type Flash = { done: Done; numbers: number[] } | { refused: ErrorCode; numbers: Record<string, number> };

export const FLASH_COOKIE = 'fk-flash';

export function writeFlash(cookies: AstroCookies, value: string): void {
  cookies.set(FLASH_COOKIE, value, { path: '/', httpOnly: true, secure: true, sameSite: 'lax', maxAge: 60 });
}

export const doneFlash = (done: Done, ...numbers: number[]) => [done, ...numbers].join('~');

/** `no~class_full~capacity=12`: the code of the refusal and the numbers of its sentence. */
export function refusedFlash(problem: Problem): string {
  const numbers = Object.entries(problem.inputs ?? {}).flatMap(([name, value]) =>
    typeof value === 'number' && /^\w+$/.test(name) ? [`${name}=${value}`] : [],
  );
  return ['no', problem.code, ...numbers].join('~');
}

export function readFlash(value: string | undefined): Flash | null {
  const [first = '', ...rest] = (value ?? '').split('~');
  if (first === 'no') {
    const [code = '', ...inputs] = rest;
    const numbers = inputs.map((input) => input.split('=')).filter(([name, number]) => name && Number.isFinite(Number(number)));
    return { refused: code as ErrorCode, numbers: Object.fromEntries(numbers.map(([name, number]) => [name, Number(number)])) };
  }
  const done = DONE.find((known) => known === first);
  return done ? { done, numbers: rest.map(Number).filter(Number.isFinite) } : null;
}
