import document from '@fitkit/contracts/openapi.json' with { type: 'json' };

export type Schema = {
  type?: string | string[];
  properties?: Record<string, Schema>;
  required?: string[];
  format?: string;
  items?: Schema;
};
export type Access = { kind: 'public' | 'person' | 'visitor' | 'kiosk' } | { kind: 'roles'; roles: string[] };
export type Parameter = { name: string; in: 'path' | 'query' | 'header'; required?: boolean; schema?: Schema };
export type Operation = {
  id: string;
  method: string;
  path: string;
  access: Access;
  worker: string;
  /** What a key needs; null: it is not for keys. */
  scope: string | null;
  parameters: Parameter[];
  /** Of its body; null where it takes none. */
  contentType: string | null;
  body: Schema | null;
  statuses: number[];
};
type Described = {
  operationId: string;
  'x-access': Access;
  'x-worker': string;
  'x-scope'?: string;
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, unknown>;
};

/** A schema that stands under its own name in the document, as it stands there. */
function whole(schema: Schema | undefined): Schema | null {
  const name = /^#\/components\/schemas\/(\w+)$/.exec((schema as { $ref?: string } | undefined)?.$ref ?? '')?.[1];
  return (name ? (document.components.schemas as unknown as Record<string, Schema>)[name] : schema) ?? null;
}

/** Every operation of the API as its document describes it. */
export const OPERATIONS: Operation[] = Object.entries(document.paths as unknown as Record<string, Record<string, Described>>)
  .flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => {
      const [content] = Object.entries(described.requestBody?.content ?? {});
      return {
        id: described.operationId,
        method: method.toUpperCase(),
        path,
        access: described['x-access'],
        worker: described['x-worker'],
        scope: described['x-scope'] ?? null,
        parameters: described.parameters ?? [],
        contentType: content?.[0] ?? null,
        body: whole(content?.[1].schema),
        statuses: Object.keys(described.responses).map(Number),
      };
    }),
  )
  .sort((a, b) => a.id.localeCompare(b.id));

export const paramsOf = (operation: Operation, where: Parameter['in']) =>
  operation.parameters.filter((parameter) => parameter.in === where);

/** The address with its parameters filled in; query parameters that have a value are appended. */
export function addressOf(operation: Operation, values: Record<string, string>): string {
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? `{${name}}`);
  const query = paramsOf(operation, 'query').flatMap(({ name }): [string, string][] =>
    values[name] === undefined ? [] : [[name, values[name]]],
  );
  return query.length > 0 ? `${path}?${new URLSearchParams(query)}` : path;
}
