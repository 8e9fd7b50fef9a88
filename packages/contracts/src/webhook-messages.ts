import { z } from '@hono/zod-openapi';
import { EVENTS } from './events.ts';
import { id, instant } from './primitives.ts';
import type { PublicEventType } from './public-events.ts';

/** What a webhook's body is; the event's id is the message's, however often it is sent. */
export const webhookMessage = (type: PublicEventType | 'webhook.test') =>
  z.object({
    id: id.openapi({ description: 'The same in every try, replay and duplicate: keep it to take each event once' }),
    type: z.literal(type),
    createdAt: instant.openapi({ description: 'When it happened; messages may arrive in another order' }),
    organizationId: id,
    version: z.literal(EVENTS[type].version),
    data: EVENTS[type].payload,
  });
export type WebhookMessage = {
  id: string;
  type: string;
  createdAt: string;
  organizationId: string;
  version: number;
  data: Record<string, string>;
};
/** Headers that every webhook carries (Standard Webhooks 1.0). */
export const webhookHeaders = z.object({
  'webhook-id': id.openapi({ description: 'The event’s id' }),
  'webhook-timestamp': z.string().openapi({ example: '1795327200', description: 'Seconds since 1970 when this try was signed' }),
  'webhook-signature': z.string().openapi({
    example: 'v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=',
    description:
      'HMAC-SHA256 of `id.timestamp.body`, base64; while a secret is being replaced, one for each, separated by a space',
  }),
});
