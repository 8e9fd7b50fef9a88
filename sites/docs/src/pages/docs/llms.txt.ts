import { ERRORS, type ErrorCode } from '@fitkit/contracts/errors';
import { RECIPES } from '../../navigation/nav.ts';
import { codeOf } from '../../recipes/code.ts';
import { OPERATIONS } from '../../reference/operations.ts';

const guides = import.meta.glob<string>('../../guides/*.md', { eager: true, query: '?raw', import: 'default' });
const withoutHead = (guide: string) => guide.replace(/^---\ntitle: (.*)\ndescription: (.*)\n---\n/, '# $1\n\n$2\n');
const fence = (code: string) => `\`\`\`ts\n${code}\n\`\`\``;

/** The whole documentation in one file, for whoever reads with a program. */
export function GET(): Response {
  const text = [
    '# FitKit API\n\nThe platform that gyms, studios and coaches run on. Base: https://api.fitkit.fit/v1, document: https://api.fitkit.fit/v1/openapi.json',
    `# From nothing to a first booking\n\n${fence(codeOf('first-booking'))}`,
    ...Object.values(guides).map(withoutHead),
    ...RECIPES.map(({ name, title, intro }) => `# ${title}\n\n${intro}\n\n${fence(codeOf(name))}`),
    `# Operations\n\n${OPERATIONS.map(({ method, path, summary, sdk, scope }) => `- fitkit.${sdk}: ${method} ${path}. ${summary}.${scope ? ` Scope ${scope}.` : ''}`).join('\n')}`,
    `# Error codes\n\n${(Object.keys(ERRORS) as ErrorCode[]).map((code) => `- ${code} (${ERRORS[code].status}): ${ERRORS[code].title.en}`).join('\n')}`,
  ];
  return new Response(`${text.join('\n\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
