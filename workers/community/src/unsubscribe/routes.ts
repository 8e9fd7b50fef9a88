import { acceptedLanguage, DEFAULT_LANGUAGE, DomainError, ERRORS } from '@fitkit/contracts';
import type { Context } from 'hono';
import type { App } from '../app.ts';
import { leave } from './leave.ts';
import { gonePage, linkPage } from './page.ts';

/**
 * The link at the foot of a mail, on the studio's own host. Opening it changes nothing, since mail scanners open links; a POST does, the
 * page's own or a mailbox's one click (RFC 8058), which carries no `want`.
 */
export function unsubscribeRoutes(app: App): void {
  app.get('/unsubscribe/:token', (c) => shown(c, async () => linkPage(await leave(c.var.ctx, c.req.param('token')), 'asked')));
  app.post('/unsubscribe/:token', (c) =>
    shown(c, async () => {
      const form = await c.req.parseBody().catch(() => ({}) as Record<string, unknown>);
      return linkPage(await leave(c.var.ctx, c.req.param('token'), form.want === '1'), 'done');
    }),
  );
}

/** Refusals a person would meet here are a page, too. */
async function shown(c: Context, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    const status = error instanceof DomainError ? ERRORS[error.code].status : 0;
    if (status !== 404 && status !== 410) throw error;
    return gonePage(acceptedLanguage(c.req.header('accept-language')) ?? DEFAULT_LANGUAGE, status);
  }
}
