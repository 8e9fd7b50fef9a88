import { ERRORS } from '@fitkit/contracts/errors';
import { exampleOf, type Schemas } from '@fitkit/contracts/example';
import document from '@fitkit/contracts/openapi.json';

export type Schema = Schemas[string] & { description?: string; maximum?: number; minLength?: number; maxLength?: number };
export const SCHEMAS = document.components.schemas as unknown as Schemas;

type Media = { schema?: Schema; example?: unknown };
export type Parameter = { name: string; in: 'path' | 'query' | 'header'; required?: boolean; schema: Schema };
type Access = { kind: 'public' | 'person' | 'visitor' } | { kind: 'roles'; roles: string[] };
type Described = {
  operationId: string;
  summary: string;
  'x-access': Access;
  'x-scope'?: string;
  'x-sdk': string;
  'x-idempotency-key'?: 'required';
  'x-idempotency-days'?: number;
  'x-deprecation'?: { since: string; sunset: string };
  parameters?: Parameter[];
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, { description: string; content?: Record<string, Media> }>;
};

export type Operation = {
  id: string;
  href: string;
  method: string;
  path: string;
  summary: string;
  access: Access;
  scope: string | null;
  sdk: string;
  group: string;
  keyRequired: boolean;
  /** For how long an Idempotency-Key is kept, where it is not a day. */
  keptDays: number | null;
  deprecation: { since: string; sunset: string } | null;
  parameters: Parameter[];
  body: { type: string; schema: Schema; example: unknown } | null;
  answer: { status: string; description: string; type: string | null; schema: Schema | null; example: unknown };
  refusals: { status: string; codes: string[] }[];
};

function operationOf(path: string, method: string, described: Described): Operation {
  const [bodyType, body] = Object.entries(described.requestBody?.content ?? {})[0] ?? [];
  const [status = '200', given] = Object.entries(described.responses).find(([status]) => status < '300') ?? [];
  const [type, media] = Object.entries(given?.content ?? {})[0] ?? [];
  return {
    id: described.operationId,
    href: `/docs/operations/${described.operationId}`,
    method: method.toUpperCase(),
    path,
    summary: described.summary,
    access: described['x-access'],
    scope: described['x-scope'] ?? null,
    sdk: described['x-sdk'],
    group: described['x-sdk'].split('.')[0] ?? '',
    keyRequired: described['x-idempotency-key'] === 'required',
    keptDays: described['x-idempotency-days'] ?? null,
    deprecation: described['x-deprecation'] ?? null,
    parameters: described.parameters ?? [],
    body: body && bodyType ? { type: bodyType, schema: body.schema ?? {}, example: body.example } : null,
    answer: {
      status,
      description: given?.description ?? '',
      type: type ?? null,
      schema: media?.schema ?? null,
      example: media?.example,
    },
    refusals: Object.entries(described.responses)
      .filter(([status]) => status >= '400')
      .map(([status, { description }]) => ({ status, codes: description.split(', ').filter((code) => code in ERRORS) })),
  };
}

/** Every operation, in the order of the client: by resource, then what reads before what acts. */
export const OPERATIONS: Operation[] = Object.entries(document.paths as unknown as Record<string, Record<string, Described>>)
  .flatMap(([path, methods]) => Object.entries(methods).map(([method, described]) => operationOf(path, method, described)))
  .sort((a, b) => a.group.localeCompare(b.group) || orderOf(a) - orderOf(b) || a.sdk.localeCompare(b.sdk));

function orderOf({ method, sdk }: Operation): number {
  if (sdk.endsWith('.list')) return 0;
  return ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'].indexOf(method) + 1;
}

export const title = (group: string) => {
  const words = group.replace(/([A-Z])/g, ' $1').toLowerCase();
  return (words.charAt(0).toUpperCase() + words.slice(1)).replace(/^Api\b/, 'API');
};
export const GROUPS: { name: string; title: string; operations: Operation[] }[] = [
  ...new Set(OPERATIONS.map(({ group }) => group)),
].map((group) => ({ name: group, title: title(group), operations: OPERATIONS.filter((operation) => operation.group === group) }));

/** A value that a parameter may have; ids are those of the other examples. */
export const exampleValue = ({ name, schema }: Parameter): string => String(exampleOf(schema, SCHEMAS, name));

/** What stands behind a schema: its own or the one it refers to. */
export function resolved(schema: Schema): Schema {
  const name = schema.$ref?.split('/').at(-1);
  return name ? ((SCHEMAS[name] ?? {}) as Schema) : schema;
}

type Told = { post?: { summary?: string; description?: string; requestBody?: { content: Record<string, Media> } } };
/** What webhooks tell of, as the document lists it. */
export const EVENTS = Object.entries((document as unknown as { webhooks?: Record<string, Told> }).webhooks ?? {}).map(
  ([name, { post }]) => {
    const media = post?.requestBody?.content['application/json'];
    return {
      name,
      summary: post?.summary ?? post?.description ?? '',
      example: media?.example ?? (media?.schema ? exampleOf(media.schema, SCHEMAS) : undefined),
    };
  },
);
