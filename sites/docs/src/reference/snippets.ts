import { type Operation as Described, exampleValue } from './operations.ts';

export const ORIGIN = 'https://api.fitkit.fit';
const KEY = 'fk_test_…';

/** A value as one writes it in TypeScript. */
function literal(value: unknown, indent = ''): string {
  if (typeof value === 'string') return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
  if (typeof value !== 'object' || value === null) return String(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item) => literal(item, inner));
    return items.join('').includes('\n')
      ? `[\n${items.map((item) => `${inner}${item},\n`).join('')}${indent}]`
      : `[${items.join(', ')}]`;
  }
  const lines = Object.entries(value).map(
    ([name, item]) => `${/^\w+$/.test(name) ? name : literal(name)}: ${literal(item, inner)}`,
  );
  if (lines.length === 0) return '{}';
  const short = `{ ${lines.join(', ')} }`;
  return short.length <= 64 && !short.includes('\n')
    ? short
    : `{\n${lines.map((line) => `${inner}${line},\n`).join('')}${indent}}`;
}

/** What a call of the example needs: what the path names, and of the query what must be there. */
export const needed = (operation: Described) =>
  operation.parameters.filter((parameter) => parameter.in === 'path' || (parameter.in === 'query' && parameter.required));

export function addressOf(operation: Described): string {
  const values = Object.fromEntries(needed(operation).map((parameter) => [parameter.name, exampleValue(parameter)]));
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  const query = needed(operation)
    .filter((parameter) => parameter.in === 'query')
    .map(({ name }): [string, string] => [name, values[name] ?? '']);
  return query.length > 0 ? `${path}?${new URLSearchParams(query)}` : path;
}

export function curlOf(operation: Described): string {
  const { method, body, access } = operation;
  const lines = [`curl '${ORIGIN}${addressOf(operation)}'`];
  if (method !== 'GET') lines.push(`-X ${method}`);
  if (access.kind !== 'public' && access.kind !== 'visitor') lines.push(`-H 'Authorization: Bearer ${KEY}'`);
  if (method === 'POST') lines.push("-H 'Idempotency-Key: 6f1c2d84-5b7e-4c1a-9d7e-0d4b6f2a1c3e'");
  if (body) lines.push(`-H 'Content-Type: ${body.type}'`);
  if (body)
    lines.push(
      body.type === 'text/csv' ? '--data-binary @members.csv' : `-d '${JSON.stringify(body.example).replaceAll("'", "'\\''")}'`,
    );
  return lines.join(' \\\n  ');
}

const singular = (group: string) =>
  group === 'me' || !group.endsWith('s') ? group : group.replace(/ies$/, 'y').replace(/sses$/, 'ss').replace(/s$/, '');

export function sdkOf(operation: Described): string {
  const { body, sdk, group, answer } = operation;
  const parameters = Object.fromEntries(needed(operation).map((parameter) => [parameter.name, exampleValue(parameter)]));
  const isFields = body?.type === 'application/json';
  const input = { ...parameters, ...(isFields ? (body.example as object) : {}) };
  const written =
    body && !isFields ? literal({ ...input, body: 'First name,Last name,Email\nNoa,Levi,noa@example.com' }) : literal(input);
  const call = `fitkit.${sdk}(${written === '{}' ? '' : written})`;
  const example = answer.example as { data?: unknown; nextCursor?: unknown } | undefined;
  if (example?.data && 'nextCursor' in example)
    return `for await (const ${singular(group)} of ${call}) {\n  console.log(${singular(group)});\n}`;
  if (answer.status === '204') return `await ${call};`;
  return `const answer = await ${call};`;
}
