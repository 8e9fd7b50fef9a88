import { ERRORS, type ErrorCode } from '@fitkit/contracts/errors';
import type { MarkdownInstance } from 'astro';
import { GUIDES, RECIPES } from '../../navigation/nav.ts';
import { OPERATIONS } from '../../reference/operations.ts';

type Entry = { title: string; href: string; kind: string; text: string };
const guides = import.meta.glob<MarkdownInstance<{ description: string }>>('../../guides/*.md', { eager: true });

/** Everything that can be searched for, small enough to be fetched at the first key. */
export function GET(): Response {
  const entries: Entry[] = [
    ...GUIDES.map(({ title, href }) => {
      const guide = Object.entries(guides).find(([file]) => file.endsWith(`/${href.split('/').at(-1)}.md`))?.[1];
      const text = `${guide?.frontmatter.description ?? ''} ${
        guide
          ?.getHeadings()
          .map((heading) => heading.text)
          .join(' ') ?? ''
      }`;
      return { title, href, kind: 'Guide', text };
    }),
    ...RECIPES.map(({ title, name, intro }) => ({ title, href: `/docs/recipes/${name}`, kind: 'Recipe', text: intro })),
    ...OPERATIONS.map(({ sdk, href, method, path, summary, id }) => ({
      title: summary,
      href,
      kind: sdk,
      text: `${method} ${path} ${sdk} ${id}`,
    })),
    ...(Object.keys(ERRORS) as ErrorCode[]).map((code) => ({
      title: code,
      href: `/docs/errors/${code}`,
      kind: `Error ${ERRORS[code].status}`,
      text: ERRORS[code].title.en,
    })),
  ];
  return new Response(JSON.stringify(entries), { headers: { 'content-type': 'application/json' } });
}
