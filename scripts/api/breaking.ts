import { type ApiDocument, operationsOf, resolved, type Schema } from './schema.ts';

const typesOf = (schema: Schema) => [schema.type ?? []].flat().map(String);
const FLAT = 6;

/** What of a schema somebody relies on and finds no more. `sent`: integrators send it; otherwise they read it. */
function changes(
  before: Schema,
  after: Schema,
  documents: [ApiDocument, ApiDocument],
  sent: boolean,
  at: string,
  depth = 0,
): string[] {
  if (depth > FLAT) return [];
  const [old, now] = [resolved(before, documents[0]), resolved(after, documents[1])];
  const found: string[] = [];
  const [was, is] = [typesOf(old), typesOf(now)];
  const lost = sent
    ? was.filter((type) => is.length > 0 && !is.includes(type))
    : is.filter((type) => was.length > 0 && !was.includes(type));
  if (lost.length > 0) found.push(`${at}: ${was.join('|')} became ${is.join('|')}`);
  if (old.enum && now.enum && sent)
    found.push(
      ...old.enum.filter((value) => !now.enum?.includes(value)).map((value) => `${at}: ${String(value)} is no longer taken`),
    );
  if (sent && now.maxLength !== undefined && now.maxLength < (old.maxLength ?? Number.POSITIVE_INFINITY))
    found.push(`${at}: shorter than before`);
  for (const [name, one] of Object.entries(old.properties ?? {})) {
    const next = now.properties?.[name];
    if (next) found.push(...changes(one, next, documents, sent, `${at}.${name}`, depth + 1));
    else found.push(`${at}.${name} is gone`);
    if (!sent && next && old.required?.includes(name) && !now.required?.includes(name))
      found.push(`${at}.${name} may be missing now`);
  }
  if (sent)
    found.push(
      ...(now.required ?? []).filter((name) => !old.required?.includes(name)).map((name) => `${at}.${name} is required now`),
    );
  if (old.items && now.items) found.push(...changes(old.items, now.items, documents, sent, `${at}[]`, depth + 1));
  return found;
}

/** What integrators of the released document would stumble over in the new one. What only adds is not there. */
export function breakingChanges(released: ApiDocument, current: ApiDocument): string[] {
  const documents: [ApiDocument, ApiDocument] = [released, current];
  return operationsOf(released).flatMap(({ path, method, operation: old }) => {
    const at = old.operationId;
    const now = current.paths[path]?.[method];
    if (!now) return [`${at}: ${method.toUpperCase()} ${path} is gone`];
    const found: string[] = [];
    if (now.operationId !== old.operationId) found.push(`${at} is called ${now.operationId} now`);
    if (now['x-sdk'] !== old['x-sdk']) found.push(`${at}: the client calls it ${now['x-sdk']}, no longer ${old['x-sdk']}`);
    if (old['x-scope'] !== now['x-scope'])
      found.push(`${at}: a key needs ${now['x-scope'] ?? 'a person'}, no longer ${old['x-scope'] ?? 'a person'}`);
    const known = new Map((old.parameters ?? []).map((parameter) => [`${parameter.in} ${parameter.name}`, parameter]));
    for (const parameter of now.parameters ?? []) {
      const before = known.get(`${parameter.in} ${parameter.name}`);
      if (parameter.required && !before?.required) found.push(`${at}: ${parameter.name} is required now`);
      if (before) found.push(...changes(before.schema, parameter.schema, documents, true, `${at} ${parameter.name}`));
      known.delete(`${parameter.in} ${parameter.name}`);
    }
    found.push(...[...known.keys()].map((name) => `${at}: ${name} is not taken any more`));
    const [body, next] = [old.requestBody?.content ?? {}, now.requestBody?.content ?? {}];
    if (!old.requestBody?.required && now.requestBody?.required) found.push(`${at}: a body is required now`);
    for (const [type, { schema }] of Object.entries(body))
      found.push(
        ...(next[type]
          ? changes(schema, next[type].schema, documents, true, `${at} body`)
          : [`${at}: ${type} is not taken any more`]),
      );
    for (const [status, { content = {} }] of Object.entries(old.responses).filter(([status]) => status.startsWith('2'))) {
      const answer = now.responses[status];
      if (!answer) found.push(`${at}: no longer answers ${status}`);
      for (const [type, { schema }] of Object.entries(content)) {
        const after = answer?.content?.[type]?.schema;
        if (after) found.push(...changes(schema, after, documents, false, `${at} ${status}`));
      }
    }
    return found;
  });
}
