/** Ours on every host: never readable by a script, never over plain HTTP, never sent along by another site's form. */
const RULES = 'Path=/; HttpOnly; Secure; SameSite=Lax';
export const SESSION_COOKIE = '__Host-fk';
export const LOGIN_COOKIE = '__Host-fk-login';
const SESSION_SECONDS = 30 * 24 * 3600;
const LOGIN_SECONDS = 600;

export const sessionCookie = (token: string) => `${SESSION_COOKIE}=${token}; Max-Age=${SESSION_SECONDS}; ${RULES}`;
export const loginCookie = (login: Login) =>
  `${LOGIN_COOKIE}=${login.state}.${encodeURIComponent(login.back)}; Max-Age=${LOGIN_SECONDS}; ${RULES}`;
export const forgotten = (name: string) => `${name}=; Max-Age=0; ${RULES}`;

export function cookie(headers: Headers, name: string): string | null {
  const pair = headers
    .get('cookie')
    ?.split(/;\s*/)
    .find((part) => part.startsWith(`${name}=`));
  return pair ? pair.slice(name.length + 1) : null;
}

/** A sign-in under way in this browser: the secret that binds it, and the path to come back to. */
export type Login = { state: string; back: string };

export function readLogin(headers: Headers): Login | null {
  const [, state, back] = /^([\w-]{43})\.(.*)$/.exec(cookie(headers, LOGIN_COOKIE) ?? '') ?? [];
  if (!state || back === undefined) return null;
  try {
    return { state, back: pathOn(decodeURIComponent(back)) };
  } catch {
    return { state, back: '/' };
  }
}

const LONGEST_PATH = 1024;

/** A path on the same host and nothing else: `//evil.example`, `/\evil.example` and `https:` are the front page. */
export function pathOn(given: string | null | undefined): string {
  const here = 'https://here.invalid';
  if (!given?.startsWith('/') || given.length > LONGEST_PATH || !URL.canParse(given, here)) return '/';
  const url = new URL(given, here);
  const path = `${url.pathname}${url.search}`;
  // Normalising "/.//x" gives "//x", which a browser would again take for a host.
  return url.origin === here && !path.startsWith('//') ? path : '/';
}
