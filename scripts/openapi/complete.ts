import { exampleOf, type Schemas } from '@fitkit/contracts/example';
import { sdkMethods } from '@fitkit/contracts/sdk-method';

type Media = { schema?: Schemas[string]; example?: unknown };
type Operation = {
  operationId: string;
  summary?: string;
  'x-sdk'?: string;
  parameters?: { name: string; in: string }[];
  requestBody?: { content?: Record<string, Media> };
  responses: Record<string, { content?: Record<string, Media> }>;
};
export type OpenApi = { paths: Record<string, Record<string, Operation>>; components?: { schemas?: Schemas } };
export type Described = { path: string; method: string; operation: Operation };

export const describedIn = ({ paths }: OpenApi): Described[] =>
  Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
  );

/** Gives each operation its name in the client, and an example of what goes in and what comes back where its contract has none. */
export function complete(document: OpenApi): void {
  const described = describedIn(document);
  const names = sdkMethods(described.map(({ operation, path }) => ({ operationId: operation.operationId, path })));
  for (const { operation } of described) {
    const { group, method } = names.get(operation.operationId)!;
    operation['x-sdk'] = `${group}.${method}`;
    const answers = Object.entries(operation.responses).filter(([status]) => status < '300');
    for (const { content = {} } of [operation.requestBody ?? {}, ...answers.map(([, answer]) => answer)]) {
      for (const media of Object.values(content)) {
        if (media.schema && !('example' in media) && !('examples' in media))
          media.example = exampleOf(media.schema, document.components?.schemas ?? {});
      }
    }
  }
}
