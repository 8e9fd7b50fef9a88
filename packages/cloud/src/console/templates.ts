import { Hono } from 'hono';
import type { ConsolePorts } from './app.ts';
import { PREVIEW_CSP } from './mailbox.ts';

const LANGUAGES = ['he', 'en', 'ru'] as const;

/** Every template of a mail in every language, on light and on dark, with sample data. */
export function templateRoutes({ options }: ConsolePorts): Hono {
  const lettersOf = (language: string) => {
    const known = LANGUAGES.find((one) => one === language);
    return (known && options.letters?.(known)) ?? [];
  };
  const app = new Hono();
  app.get('/templates', (c) => c.json({ languages: LANGUAGES, names: lettersOf('he').map(({ name }) => name) }));
  app.get('/templates/:language/:name', (c) => {
    const found = lettersOf(c.req.param('language')).find(({ name }) => name === c.req.param('name'));
    if (!found) return c.json({ error: 'no such template' }, 404);
    const { subject, html, text } = found.letter;
    if (c.req.query('as') === 'text') return c.json({ subject, text });
    // A frame asks for its colours as the whole console does: the letter's own question is answered for it.
    const asked = c.req.query('scheme') === 'dark' ? '@media all' : '@media not all';
    return c.body(`<base target="_blank">${html.replaceAll('@media (prefers-color-scheme: dark)', asked)}`, 200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': PREVIEW_CSP,
    });
  });
  return app;
}
