import { acceptedLanguage, DEFAULT_LANGUAGE, type DomainError, ERRORS, errorSentence } from '@fitkit/contracts';

const BACK = { he: 'חזרה', en: 'Back', ru: 'Назад' };

/** A refusal of the gateway where a person looks at a page: small, in their language, in no need of anything else. */
export function errorPage(error: DomainError, request: Request): Response {
  const language = acceptedLanguage(request.headers.get('accept-language')) ?? DEFAULT_LANGUAGE;
  const back = new URL(request.url).pathname;
  const html = `<!doctype html><html lang="${language}" dir="${language === 'he' ? 'rtl' : 'ltr'}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>FitKit</title>
<main style="max-inline-size:32rem;margin:20vh auto;padding:1.5rem;font:400 1rem/1.6 system-ui,sans-serif"><h1 style="font-size:1.5rem">${errorSentence(error.code, language)}</h1>
<p><a href="${back.replace(/[^\w/.-]/g, '')}">${BACK[language]}</a></p></main></html>`;
  const headers: Record<string, string> = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; style-src-attr 'unsafe-inline'",
  };
  if (error.code === 'too_many_requests') headers['retry-after'] = String(error.inputs.retryAfter ?? 5);
  return new Response(html, { status: ERRORS[error.code].status, headers });
}
