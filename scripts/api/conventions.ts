import { VERSIONS } from '@fitkit/contracts/versions';
import { type ApiDocument, operationsOf, type Parameter } from './schema.ts';

const header = (name: string, description: string, more: object = {}, required = false): Parameter & { description: string } => ({
  name,
  in: 'header',
  required,
  description,
  schema: { type: 'string', ...more },
});

/** What holds for every operation and no contract writes: the headers that each takes. */
export function withConventions(document: ApiDocument): ApiDocument {
  for (const { method, operation } of operationsOf(document)) {
    operation.parameters ??= [];
    const { parameters } = operation;
    parameters.push(
      header('Api-Version', 'The version to speak; unless said that of the key, and the oldest for whoever has none', {
        enum: [...VERSIONS],
      }),
    );
    if (method === 'post')
      parameters.push(
        header(
          'Idempotency-Key',
          `Sent again with the same key a request has one effect and one answer, for ${operation['x-idempotency-days'] === 7 ? '7 days' : '24 hours'}`,
          {
            minLength: 1,
            maxLength: 255,
          },
        ),
      );
    if (method === 'get') parameters.push(header('If-None-Match', 'The ETag that is known already: 304 while nothing changed'));
  }
  return document;
}
