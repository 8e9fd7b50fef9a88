import { z } from '@hono/zod-openapi';
import { access } from './access.ts';
import { MANAGER_ROLES } from './enums/index.ts';
import { operation } from './operation.ts';
import { id, instant, organizationParams, page } from './primitives.ts';
import { ok, refusals } from './problem.ts';

export const feedEvent = z
  .object({
    id,
    type: z.string().openapi({ example: 'booking.confirmed' }),
    version: z.int(),
    aggregateId: id.openapi({ description: 'What it happened to' }),
    data: z
      .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
      .openapi({ description: 'Ids and instants, never personal data' }),
    actorMembershipId: id.nullable(),
    cursor: z.string().openapi({ description: 'To go on from: `after`' }),
    createdAt: instant,
  })
  .openapi('FeedEvent');
export type FeedEvent = z.infer<typeof feedEvent>;

export const listEvents = operation('identity', access.roles(MANAGER_ROLES), {
  method: 'get',
  path: '/v1/organizations/{organizationId}/events',
  operationId: 'listEvents',
  summary: 'Everything that happened in the last thirty days, in the order in which it happened, a quarter of a minute behind',
  request: {
    params: organizationParams,
    query: z.strictObject({
      limit: z.coerce.number().int().min(1).max(100).default(25),
      after: z.string().max(512).optional().openapi({ description: 'The `cursor` of the last event that was read' }),
    }),
  },
  responses: { 200: ok('Events', page(feedEvent)), ...refusals('role_required') },
});
