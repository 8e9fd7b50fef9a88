import { z } from '@hono/zod-openapi';
import { access } from './access.ts';
import { MEMBERSHIP_ROLES } from './enums/index.ts';
import { operation } from './operation.ts';
import { host, id, instant, organizationParams } from './primitives.ts';
import { ok, refusals } from './problem.ts';

export const calendarFeed = z
  .object({
    url: z.string().openapi({
      description: 'Whoever has it reads these classes without signing in',
      example: 'https://api.fitkit.fit/v1/calendars/w2gkq5Yk0pVt3b2W8n1mJ7sXcRw2gkq5Yk0pVt3b2W8.ics',
    }),
    issuedAt: instant,
  })
  .openapi('CalendarFeed');
export type CalendarFeed = z.infer<typeof calendarFeed>;

const calendar = {
  200: { description: 'The calendar, RFC 5545', content: { 'text/calendar': { schema: z.string() } } },
  304: { description: 'Not changed' },
};

const feed = '/v1/organizations/{organizationId}/calendar-feed' as const;
export const getCalendarFeed = operation('scheduling', access.roles(MEMBERSHIP_ROLES), {
  method: 'get',
  path: feed,
  operationId: 'getCalendarFeed',
  scope: null,
  summary: "The link by which the caller's own calendar reads their classes; null until one is made",
  request: { params: organizationParams },
  responses: { 200: ok('The link', z.object({ feed: calendarFeed.nullable() })), ...refusals() },
});
export const renewCalendarFeed = operation('scheduling', access.roles(MEMBERSHIP_ROLES), {
  method: 'post',
  path: feed,
  operationId: 'renewCalendarFeed',
  scope: null,
  summary: 'Make a link, or a new one: the one before it answers 404 from then on',
  request: { params: organizationParams },
  responses: { 201: ok('The link', calendarFeed), ...refusals() },
});
export const readCalendar = operation('scheduling', access.public, {
  method: 'get',
  path: '/v1/calendars/{calendar}',
  operationId: 'readCalendar',
  summary: "A member's classes from 30 days back to 90 ahead, for calendars that subscribe",
  request: {
    params: z.object({
      calendar: z
        .string()
        .max(100)
        .regex(/^[\w.-]+$/)
        .openapi({
          param: { name: 'calendar', in: 'path' },
          example: 'w2gkq5Yk0pVt3b2W8n1mJ7sXcRw2gkq5Yk0pVt3b2W8.ics',
        }),
    }),
    headers: z.object({ 'if-none-match': z.string().max(200).optional() }),
  },
  responses: { ...calendar, ...refusals() },
});
export const getSiteClassCalendar = operation('scheduling', access.visitor, {
  method: 'get',
  path: '/v1/minisites/{host}/sessions/{sessionId}/calendar',
  operationId: 'getSiteClassCalendar',
  summary: 'One published class of a studio, to be put into a calendar',
  request: {
    params: z.object({
      host: host.openapi({ param: { name: 'host', in: 'path' } }),
      sessionId: id.openapi({ param: { name: 'sessionId', in: 'path' } }),
    }),
  },
  responses: { ...calendar, ...refusals() },
});
