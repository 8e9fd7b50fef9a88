import { VERSIONS } from '@fitkit/contracts/versions';
import { exampleOf } from './example.ts';
import { type ApiDocument, operationsOf, type Parameter } from './schema.ts';

const header = (name: string, description: string, more: object = {}, required = false): Parameter & { description: string } => ({
  name,
  in: 'header',
  required,
  description,
  schema: { type: 'string', ...more },
});

/** What holds for every operation and no contract writes: the headers that each takes, and an example of what goes in and out. */
export function withConventions(document: ApiDocument): ApiDocument {
  for (const { method, operation } of operationsOf(document)) {
    operation.parameters ??= [];
    const { parameters } = operation;
    parameters.push(header('Api-Version', 'The version to speak; the oldest unless said', { enum: [...VERSIONS] }));
    if (method === 'post')
      parameters.push(
        header('Idempotency-Key', 'Sent again with the same key a request has one effect and one answer, for 24 hours', {
          minLength: 1,
          maxLength: 255,
        }),
      );
    if (method === 'get') parameters.push(header('If-None-Match', 'The ETag that is known already: 304 while nothing changed'));
    const contents = [
      operation.requestBody?.content ?? {},
      ...Object.values(operation.responses).map(({ content }) => content ?? {}),
    ];
    for (const media of contents.flatMap((content) => Object.entries(content)))
      if (media[0] !== 'application/problem+json') media[1].example ??= exampleOf(media[1].schema, document);
  }
  return document;
}
