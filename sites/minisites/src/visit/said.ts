import type { AstroCookies } from 'astro';
import { classHref, scheduleHref } from './paths.ts';

/** What became of a form, told on the next page once: `sentence` is the API's own, always written as text. */
export type Said = {
  what: 'booked' | 'waitlisted' | 'cancelled' | 'left' | 'refused' | 'kept' | 'expired' | 'saved' | 'here';
  sentence: string;
  /** The class it is about: where that class is on the page, the words stand there. */
  classId: string | null;
};

/** The prefix keeps other hosts from setting it, so what it says was said by us. */
const COOKIE = '__Host-fk-said';
const LONGEST = 400;
const KINDS: readonly string[] = [
  'booked',
  'waitlisted',
  'cancelled',
  'left',
  'refused',
  'kept',
  'expired',
  'saved',
  'here',
] satisfies Said['what'][];

export function say(cookies: AstroCookies, said: Said): void {
  const value = JSON.stringify({ ...said, sentence: said.sentence.slice(0, LONGEST) });
  cookies.set(COOKIE, value, { path: '/', maxAge: 60, httpOnly: true, secure: true, sameSite: 'lax' });
}

export function readSaid(cookies: AstroCookies): Said | null {
  try {
    const { what, sentence, classId } = (cookies.get(COOKIE)?.json() ?? {}) as Record<string, unknown>;
    if (typeof what !== 'string' || !KINDS.includes(what) || typeof sentence !== 'string') return null;
    return {
      what: what as Said['what'],
      sentence: sentence.slice(0, LONGEST),
      classId: typeof classId === 'string' ? classId : null,
    };
  } catch {
    return null;
  }
}

export function forgetSaid(cookies: AstroCookies): void {
  cookies.delete(COOKIE, { path: '/', secure: true });
}

/**
 * Where a form leads whose sender is signed in no more: the class itself, which offers signing in. Not straight to /auth/start:
 * it goes on to another host, and `form-action 'self'` also holds for what a form is redirected to.
 */
export function signInAgain(cookies: AstroCookies, classId: string): string {
  say(cookies, { what: 'expired', sentence: '', classId });
  return classHref(classId, { book: true });
}

/** The same where no class is at hand: to the schedule, which offers signing in too. */
export function expired(cookies: AstroCookies): string {
  say(cookies, { what: 'expired', sentence: '', classId: null });
  return scheduleHref();
}
