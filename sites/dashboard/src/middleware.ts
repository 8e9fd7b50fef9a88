import { defineMiddleware } from 'astro:middleware';
import { env } from 'cloudflare:workers';
import { contentSecurityPolicy, isOwnForm, KIOSK_COOKIE, SESSION_COOKIE, siteClient } from '@fitkit/sdk/site';
import { LANGUAGE_COOKIE, negotiate, THEME_COOKIE, theme } from '@fitkit/ui';
import type { APIContext } from 'astro';
import { redirect } from './entry/path.ts';
import { forbidden, got, Refused, troubleOf } from './entry/refused.ts';
import { type Studio, studioOf } from './entry/studio.ts';
import { FLASH_COOKIE, readFlash } from './flash/flash.ts';

const POLICY = contentSecurityPolicy();

export const onRequest = defineMiddleware(async (context, next) => {
  // Rewritten from below: the page that tells what went wrong.
  if (context.locals.trouble) return next();
  begin(context);
  try {
    if (!isOwnForm(context.request)) throw forbidden();
    // A tablet at the door is that and nothing else, whoever taps on it.
    if (context.locals.kiosk && !isOfKiosk(context.url.pathname)) return sealed(redirect('/kiosk'));
    if (context.url.pathname.startsWith('/o/')) {
      await enterStudio(context);
      const elsewhere = away(context);
      if (elsewhere) return sealed(redirect(elsewhere));
    }
    return sealed(await next());
  } catch (error) {
    return sealed(await told(context, error));
  }
});

const isOfKiosk = (path: string) => path === '/kiosk' || path.startsWith('/kiosk/') || path.startsWith('/preferences/');

function begin({ cookies, locals, request, url }: APIContext): void {
  const session = cookies.get(SESSION_COOKIE)?.value;
  locals.now = Date.now();
  locals.theme = theme(cookies.get(THEME_COOKIE)?.value);
  locals.language = negotiate({
    cookie: cookies.get(LANGUAGE_COOKIE)?.value ?? null,
    acceptLanguage: request.headers.get('accept-language'),
  });
  locals.signedIn = Boolean(session);
  locals.api = siteClient(env.API, request, session, locals.language);
  locals.kiosk = cookies.get(KIOSK_COOKIE)?.value ?? null;
  locals.flash = null;
  const flash = cookies.get(FLASH_COOKIE)?.value;
  if (flash && request.method === 'GET' && !url.pathname.endsWith('.csv')) {
    locals.flash = readFlash(flash);
    cookies.delete(FLASH_COOKIE, { path: '/' });
  }
}

/** Everything below `/o/<slug>` is a studio's: who is asking, what they may do, and in which language it speaks. */
async function enterStudio({ cookies, locals, request, url }: APIContext): Promise<void> {
  const session = cookies.get(SESSION_COOKIE)?.value;
  if (!session) throw new Refused(null, 401);
  locals.me = await got(locals.api.GET('/v1/me'));
  locals.studio = studioOf(locals.me, decodeURIComponent(url.pathname.split('/')[2] ?? ''));
  if (!cookies.get(LANGUAGE_COOKIE)) {
    locals.language = locals.studio.language;
    locals.api = siteClient(env.API, request, session, locals.language);
  }
}

const manager = (studio: Studio) => studio.manager;
/** What not all staff may see; of two that fit, the longer one counts. */
const ONLY_FOR: Record<string, (studio: Studio) => boolean> = {
  imports: manager,
  settings: manager,
  'settings/kiosks': () => true,
  'settings/notifications': () => true,
  'settings/deliveries': () => true,
  'settings/dead-letters': ({ role }) => role === 'owner',
};
const FOR_EVERYBODY = ['site', 'member'];

/** Members are led to the studio's site; what somebody's role may not see is refused before it asks the API. */
function away({ locals: { studio }, url }: APIContext): string | null {
  const [, , , part = '', within = ''] = url.pathname.split('/');
  if (!studio.staff && !FOR_EVERYBODY.includes(part)) return `${studio.base}/member`;
  const may = ONLY_FOR[`${part}/${within}`] ?? ONLY_FOR[part];
  if (may && !may(studio)) throw forbidden();
  return null;
}

async function told(context: APIContext, error: unknown): Promise<Response> {
  const { locals, request, url } = context;
  if (error instanceof Refused && error.status === 401) {
    const here = request.method === 'GET' ? url.pathname + url.search : (locals.studio?.base ?? '/');
    return redirect(`/auth/start?${new URLSearchParams({ return: here, lang: locals.language })}`);
  }
  locals.trouble = troubleOf(error);
  if (locals.trouble.kind === 'unavailable' && request.method === 'GET') locals.trouble.retry = url.pathname + url.search;
  if (locals.trouble.status === 500) report(error, request);
  // A fresh request: the body of a form may have been read already.
  return context.rewrite(new Request(new URL('/trouble', url), { headers: { cookie: request.headers.get('cookie') ?? '' } }));
}

/** For the logs only; the page carries the same number and no more. */
function report(error: unknown, request: Request): void {
  const { name, message } = error instanceof Error ? error : { name: 'unknown', message: '' };
  // biome-ignore lint/suspicious/noConsole: a Worker's log is its console
  console.error(JSON.stringify({ level: 'error', event: 'page', name, message, requestId: request.headers.get('x-request-id') }));
}

function sealed(response: Response): Response {
  const headers = new Headers(response.headers);
  headers.set('content-security-policy', POLICY);
  headers.set('cache-control', 'no-store');
  return new Response(response.body, { status: response.status, headers });
}
