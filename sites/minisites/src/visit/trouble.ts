import { signInHref } from './paths.ts';
import type { Trouble, Visit } from './visit.ts';

/** The page to show instead; nobody signed in goes and does so. */
export function inTrouble(visit: Visit, trouble: Trouble): string {
  visit.trouble = trouble;
  return '/trouble';
}

export const toSignIn = (visit: Visit): Response =>
  new Response(null, { status: 303, headers: { location: signInHref(visit.here) } });
