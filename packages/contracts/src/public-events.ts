import { z } from '@hono/zod-openapi';
import { EVENTS, type EventType } from './events.ts';
import { id, instant } from './primitives.ts';

/** What integrators may be told of, each with its sentence for the document. Whatever is not named here stays in the house. */
export const PUBLIC_EVENTS = {
  'membership.created': 'Somebody is on the studio’s list, who was not before',
  'membership.activated': 'Somebody became an active member, coach or other staff',
  'invitation.sent': 'Somebody was invited',
  'import.finished': 'An import of a list is through',
  'class_session.published': 'A class can be booked',
  'class_session.changed': 'A class was changed: its time, place, coach or seats',
  'class_session.cancelled': 'A class will not take place',
  'booking.confirmed': 'Somebody has a place in a class',
  'booking.waitlisted': 'Somebody waits for a place in a class',
  'booking.promoted': 'Somebody moved from the waitlist into the class',
  'booking.cancelled': 'A booking was cancelled, by whomever',
  'booking.attended': 'Somebody came',
  'booking.no_show': 'Somebody did not come',
} as const satisfies Partial<Record<EventType, string>>;
export type PublicEventType = keyof typeof PUBLIC_EVENTS;
export const PUBLIC_EVENT_TYPES = Object.keys(PUBLIC_EVENTS) as [PublicEventType, ...PublicEventType[]];
export const isPublic = (type: EventType): boolean => Object.hasOwn(PUBLIC_EVENTS, type);

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
