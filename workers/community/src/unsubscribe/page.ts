import type { Language } from '@fitkit/contracts';
import { accents, type Html, html, nameIn } from '@fitkit/email';
import type { Link } from './leave.ts';
import { ABOUT, WORDS } from './words.ts';

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
  // A form of this page comes back to it and to nowhere else; nothing of it runs.
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
};

/** What a link is about: asked when it is opened, done when it was sent. Needs no script, no session, nothing else. */
export function linkPage({ studio, language, category, isWanted }: Link, was: 'asked' | 'done'): Response {
  const words = WORDS[language];
  const [what, name] = [ABOUT[language][category ?? 'all'], nameIn(studio.name)];
  const title = !isWanted ? words.stopped(what, name) : was === 'asked' ? words.ask(what, name) : words.back(what, name);
  const [want, label] = isWanted ? ['0', words.stop] : ['1', words.undo];
  return page(language, studio.brandColor, studio.name, title, [
    html`<p>${words.about}</p>
<form method="post"><input type="hidden" name="want" value="${want}"><button${isWanted ? '' : html` class="quiet"`}>${label}</button></form>`,
  ]);
}

/** A link that is over, or never was one. */
export function gonePage(language: Language, status: 404 | 410): Response {
  return page(language, '', 'FitKit', WORDS[language].gone, [], status);
}

function page(language: Language, brand: string, name: string, title: string, body: Html[], status = 200): Response {
  const accent = accents(brand, '#ffffff', '#201d1a');
  const text = html`<!doctype html>
<html lang="${language}" dir="${language === 'he' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${name}</title>
<style>
:root { color-scheme: light dark; --page: #faf8f6; --card: #fff; --ink: #26211d; --soft: #6b645d; --line: #e6e1db; --accent: ${accent.light}; --on: #fff; }
@media (prefers-color-scheme: dark) { :root { --page: #161412; --card: #201d1a; --ink: #f1eeea; --soft: #b0a9a1; --line: #37322d; --accent: ${accent.dark}; --on: #161412; } }
body { margin: 0; min-block-size: 100vh; display: grid; place-items: center; background: var(--page); color: var(--ink); font: 1rem/1.6 Rubik, system-ui, sans-serif; }
main { box-sizing: border-box; inline-size: min(34rem, 100% - 2rem); padding: 2rem; background: var(--card); border: 1px solid var(--line); border-radius: 16px; }
.studio { margin: 0; color: var(--soft); }
h1 { margin: .5rem 0 0; font-size: 1.4rem; line-height: 1.35; overflow-wrap: anywhere; }
p { margin: .75rem 0 0; color: var(--soft); }
form { margin: 1.5rem 0 0; }
button { font: inherit; font-weight: 600; min-block-size: 44px; padding: 0 1.5rem; border: 1px solid var(--accent); border-radius: 10px; background: var(--accent); color: var(--on); cursor: pointer; }
button.quiet { background: none; color: var(--accent); }
button:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
</style>
</head>
<body>
<main><p class="studio" dir="auto">${name}</p><h1>${title}</h1>
${body}</main>
</body>
</html>
`.html;
  return new Response(text, { status, headers: HEADERS });
}
