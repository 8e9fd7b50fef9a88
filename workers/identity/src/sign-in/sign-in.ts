import { LANGUAGES } from '@fitkit/contracts';
import { pathOn } from './cookies.ts';
import { requireAccounts } from './hosts.ts';
import { escaped, languageOf, type PageContext, page } from './page.ts';
import { WORDS } from './words.ts';

const NAMES = { he: 'עברית', en: 'English', ru: 'Русский' };
/** Clerk's protection against bots asks Cloudflare. */
const CHALLENGES = 'https://challenges.cloudflare.com';

/** Clerk's own form in our look. Everything Clerk needs is allowed by name, everything else is not. */
export function signIn(c: PageContext): Response {
  requireAccounts(c);
  const { publishableKey, frontendApi } = c.var.ports.clerkPage;
  const language = languageOf(c);
  const words = WORDS[language];
  const next = pathOn(c.req.query('next'));
  const clerk = new URL(frontendApi).origin;
  const links = LANGUAGES.map((other) => {
    const href = escaped(`/sign-in?${new URLSearchParams({ next, lang: other })}`);
    return `<a href="${href}" lang="${other}" hreflang="${other}"${other === language ? ' aria-current="true"' : ''}>${NAMES[other]}</a>`;
  });
  return page(c, {
    language,
    title: words.title,
    policy: [
      `script-src 'self' ${clerk} ${CHALLENGES}`,
      `connect-src 'self' ${clerk}`,
      `img-src 'self' data: ${clerk} https://img.clerk.com`,
      `frame-src ${clerk} ${CHALLENGES}`,
      "worker-src 'self' blob:",
      "style-src 'self' {nonce}",
      "style-src-attr 'unsafe-inline'",
    ],
    head: (nonce) => `<meta name="csp-nonce" content="${nonce}">
<script defer crossorigin="anonymous" data-clerk-publishable-key="${escaped(publishableKey)}" src="${escaped(frontendApi)}/npm/@clerk/clerk-js@5/dist/clerk.browser.js"></script>
<script defer src="/sign-in.js"></script>`,
    body: `<h1>${escaped(words.title)}</h1><p>${escaped(words.lead)}</p>
<div id="sign-in" data-next="${escaped(next)}"></div>
<p id="unreachable" role="alert" hidden>${escaped(words.unreachable)}</p>
<noscript><p>${escaped(words.noScript)}</p></noscript>
<nav>${links.join('')}</nav>`,
  });
}
