import { type Described, describedIn, type OpenApi } from './complete.ts';

/** How the input of a method becomes a request: its body's fields lie beside its parameters, unless they could be mistaken for one. */
function shapeOf({ operation }: Described): { body: 'none' | 'fields' | 'whole'; query: string[]; type?: string | undefined } {
  const parameters = operation.parameters ?? [];
  const query = parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
  const content = operation.requestBody?.content;
  if (!content) return { body: 'none', query };
  const fields = Object.keys(content['application/json']?.schema?.properties ?? {});
  const clash = fields.some((field) => field === 'body' || parameters.some(({ name }) => name === field));
  const type = 'application/json' in content ? undefined : Object.keys(content)[0];
  return { body: fields.length === 0 || clash ? 'whole' : 'fields', query, type };
}

function isPaged({ operation }: Described): boolean {
  const properties = operation.responses['200']?.content?.['application/json']?.schema?.properties;
  return Boolean(properties?.data && properties.nextCursor);
}

/** Of an answer that is no JSON but text, such as a CSV report. */
function isText({ operation }: Described): boolean {
  const [content] = Object.values(operation.responses).map((answer) => answer.content ?? {});
  return Object.keys(content ?? {}).some((type) => type.startsWith('text/'));
}

/** The client's methods: a table of how each is called, and its type with the sentence that editors show. */
export function resourcesOf(document: OpenApi): string {
  const groups = new Map<string, [method: string, operation: Described][]>();
  for (const one of describedIn(document)) {
    const [group = '', method = ''] = one.operation['x-sdk']?.split('.') ?? [];
    groups.set(group, [...(groups.get(group) ?? []), [method, one]]);
  }
  const table: string[] = [];
  const types: string[] = [];
  for (const [group, methods] of [...groups].sort(([a], [b]) => a.localeCompare(b))) {
    table.push(`  ${group}: {`);
    types.push(`  ${group}: {`);
    for (const [method, one] of methods.sort(([a], [b]) => a.localeCompare(b))) {
      const { body, query, type } = shapeOf(one);
      const flags = [
        body === 'none' ? '' : `, body: '${body}'`,
        type ? `, type: '${type}'` : '',
        body !== 'fields' || query.length === 0 ? '' : `, query: ${JSON.stringify(query)}`,
        isPaged(one) ? ', paged: true' : '',
        isText(one) ? ', text: true' : '',
      ].join('');
      table.push(`    ${method}: { method: '${one.method}', path: '${one.path}'${flags} },`);
      types.push(
        `    /** ${one.operation.summary ?? ''} */`,
        `    ${method}: Method<operations['${one.operation.operationId}'], '${body}', Bound>;`,
      );
    }
    table.push('  },');
    types.push('  };');
  }
  return [
    "import type { Method, Route } from './method.ts';",
    "import type { operations } from './schema.gen.ts';",
    '',
    '/** Every operation by the resource it is about; `Bound` are the parameters that are known already. */',
    'export interface Resources<Bound extends string = never> {',
    ...types,
    '}',
    '',
    'export const ROUTES: Record<string, Record<string, Route>> = {',
    ...table,
    '};',
    '',
  ].join('\n');
}
