import { ERRORS } from '@fitkit/contracts/errors';
import { LANGUAGES } from '@fitkit/contracts/language';
import { errorHref } from '../../errors/words.ts';
import { PARTS } from '../../navigation/nav.ts';

export function GET({ site }: { site: URL | undefined }): Response {
  const paths = [
    ...PARTS.flatMap(({ places }) => places.map(({ href }) => href)),
    ...Object.keys(ERRORS).flatMap((code) => LANGUAGES.map((language) => errorHref(code, language))),
  ];
  const urls = paths.map((path) => `<url><loc>${new URL(path, site)}</loc></url>`).join('\n');
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}\n</urlset>\n`,
    {
      headers: { 'content-type': 'application/xml' },
    },
  );
}
