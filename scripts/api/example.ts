import { type ApiDocument, resolved, type Schema } from './schema.ts';

const OF_FORMAT: Record<string, string> = {
  uuid: '0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e',
  'date-time': '2026-11-22T06:00:00+00:00',
  date: '2026-11-22',
  email: 'dana@example.com',
  uri: 'https://example.com/',
  binary: 'First name,Last name,Email',
};
const OF_PATTERN: [RegExp, string][] = [
  [/0-9a-f\]\{6\}/, '#8f2d6f'],
  [/A-Z\]\{3\}/, 'ILS'],
  [/\[01\]\\d\|2\[0-3\]/, '06:00'],
];

/** Something that a schema accepts, to look at: what the contract gives as an example, or what its type suggests. */
export function exampleOf(given: Schema, document: ApiDocument): unknown {
  if (given.example !== undefined) return given.example;
  const schema = resolved(given, document);
  if (schema.example !== undefined) return schema.example;
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum.find((value) => value !== null);
  const choice = (schema.anyOf ?? schema.oneOf)?.find(({ type }) => type !== 'null');
  if (choice) return exampleOf(choice, document);
  const type = [schema.type].flat().find((one) => one !== 'null');
  if (type === 'object' || schema.properties)
    return Object.fromEntries(Object.entries(schema.properties ?? {}).map(([name, one]) => [name, exampleOf(one, document)]));
  if (type === 'array') return schema.items ? [exampleOf(schema.items, document)] : [];
  if (type === 'boolean') return true;
  if (type === 'integer' || type === 'number') return schema.default ?? Math.max(schema.minimum ?? 1, 1);
  const patterned = OF_PATTERN.find(([pattern]) => pattern.test(schema.pattern ?? ''))?.[1];
  return schema.default ?? OF_FORMAT[schema.format ?? ''] ?? patterned ?? 'text';
}
