import { Hono } from 'hono';
import type { Mail } from '../resend/mail.ts';
import type { ConsolePorts } from './app.ts';

const LISTED = 200;
const HAPPENS = ['opened', 'clicked', 'complained', 'bounced'] as const;
export const PREVIEW_CSP =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data: http://localhost:* http://*.localhost:* http://127.0.0.1:*; frame-ancestors 'self'";

/** What was mailed, newest first, and how it would look. */
export function mailboxRoutes({ resend }: ConsolePorts): Hono {
  const app = new Hono();
  app.get('/mailbox', (c) => {
    const words = c.req.query('search')?.toLowerCase() ?? '';
    const found = [...resend.mails.values()].reverse().filter((mail) => textOf(mail).includes(words));
    return c.json({ total: found.length, mails: found.slice(0, LISTED).map(summary) });
  });
  app.delete('/mailbox', (c) => {
    resend.mails.clear();
    return c.body(null, 204);
  });
  app.get('/mailbox/:id', (c) => c.json(resend.mail(c.req.param('id'))));
  app.get('/mailbox/:id/preview', (c) => {
    const { html, text } = resend.mail(c.req.param('id'));
    const page = html ?? `<pre style="white-space:pre-wrap;font:1rem/1.5 system-ui">${escaped(text ?? '')}</pre>`;
    return c.body(`<base target="_blank">${page}`, 200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': PREVIEW_CSP,
    });
  });
  app.post('/mailbox/:id/events', async (c) => {
    const { event } = (await c.req.json().catch(() => ({}))) as { event?: string };
    const happens = HAPPENS.find((known) => known === event);
    if (!happens) return c.json({ error: `event is one of ${HAPPENS.join(', ')}` }, 422);
    resend.happen(c.req.param('id'), happens);
    return c.body(null, 204);
  });
  return app;
}

const textOf = (mail: Mail) => [mail.subject, mail.from, ...mail.to, mail.text ?? '', mail.lastEvent].join('\n').toLowerCase();

const summary = ({ id, from, to, subject, createdAt, lastEvent, scheduledAt, attachments, text }: Mail) => ({
  id,
  from,
  to,
  subject,
  createdAt,
  lastEvent,
  scheduledAt,
  attachments: attachments.length,
  opening: (text ?? '').slice(0, 140),
});

const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);
