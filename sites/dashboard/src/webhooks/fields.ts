import { PUBLIC_EVENT_TYPES } from '@fitkit/contracts/public-events';
import type { Schemas } from '@fitkit/sdk';
import { type Language, text } from '@fitkit/ui';

export const FIELDS = ['url', 'description', 'eventTypes'];

/** What the form of an endpoint held. None chosen is all of them. */
export function endpointOf(form: FormData) {
  const read = (name: string) => String(form.get(name) ?? '').trim();
  const asked = form.getAll('eventTypes').map(String);
  const eventTypes = PUBLIC_EVENT_TYPES.filter((type) => asked.includes(type));
  return {
    url: read('url'),
    description: read('description') || null,
    eventTypes: eventTypes.length > 0 ? eventTypes : null,
  };
}

export const nameOfEvent = (type: string, language: Language): string => text(language).webhooks.eventNames[type] ?? type;

/** What the receiver said at last, in a word; nothing before the first try. */
export function answerOf(
  { responseStatus, error }: { responseStatus: number | null; error: string | null },
  language: Language,
): string {
  if (error) return text(language).webhooks.errors[error] ?? error;
  return responseStatus === null ? '' : `HTTP ${responseStatus}`;
}

export const eventsOf = ({ eventTypes }: Schemas['WebhookEndpoint'], language: Language): string => {
  const t = text(language).webhooks;
  return eventTypes ? t.someEvents({ count: eventTypes.length }) : t.allEvents;
};
