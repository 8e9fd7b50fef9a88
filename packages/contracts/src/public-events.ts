import type { EventType } from './events.ts';

/** Of every event, whether integrators may be told of it: its sentence for the document, or null for what stays in the house. */
const DECIDED = {
  'organization.created': null,
  'membership.created': 'Somebody is on the studio’s list, who was not before',
  'membership.activated': 'Somebody became an active member, coach or other staff',
  'membership.changed': 'Somebody’s role or standing became another',
  'invitation.sent': 'Somebody was invited',
  'import.confirmed': null,
  'import.progressed': null,
  'import.finished': 'An import of a list is through',
  'seals.stale': null,
  'class_session.published': 'A class can be booked',
  'class_session.changed': 'A class was changed: its time, place, coach or seats',
  // What these two tell, class_session.changed has told in the same act.
  'class_session.moved': null,
  'class_session.coach_changed': null,
  'class_series.created': 'A series of classes was planned',
  'class_series.changed': 'A series was changed, with its classes to come',
  'class_session.cancelled': 'A class will not take place',
  'class_session.starting': 'A class begins within half an hour',
  'class_session.minimum_due': null,
  'booking.confirmed': 'Somebody has a place in a class',
  'booking.waitlisted': 'Somebody waits for a place in a class',
  'booking.promoted': 'Somebody moved from the waitlist into the class',
  'booking.cancelled': 'A booking was cancelled, by whomever',
  'booking.covered': 'A place is covered by another plan or pack of its person, for what it was booked with ended or rests',
  'waitlist.offered': 'A place is held for somebody who waits, until they take it or it goes to the next',
  'waitlist.offer_expired': 'A place that was held for somebody was not taken in time',
  'booking.passed_over': 'There was a place, and somebody who waited could not have it; the booking says why',
  'waitlist.due': null,
  'booking.waived': 'What a late cancellation or an absence cost was taken back',
  'booking.attended': 'Somebody came',
  'booking.no_show': 'Somebody did not come',
  'notification.created': null,
  'pushes.sent': null,
  'plan.created': 'A plan was made',
  'booking_policy.changed': null,
  'plan.changed': 'A plan’s terms changed, or whether it is offered',
  'subscription.granted': 'Somebody holds a plan, who did not before',
  'subscription.frozen': 'A subscription rests',
  'subscription.resumed': 'A subscription that rested goes on',
  'subscription.renewed': 'A subscription began another period',
  'subscription.ended': 'A subscription is over',
  'subscription.changed': 'What is to come of a subscription changed: a freeze planned or taken back, its end set or taken back',
  'credits.granted': 'Somebody was given credits',
  'credits.adjusted': 'Credits were added to a lot or taken from it by hand',
  'credits.expired': 'Credits that were not used are no longer good',
  'upload.arrived': null,
  'picture.removed': null,
  'webhook_delivery.due': null,
  'webhook_endpoint.disabled': null,
  'schedule.day-before': null,
  'schedule.no-shows': null,
  'schedule.series': null,
  'schedule.subscriptions': null,
  'schedule.expiring-credits': null,
} as const satisfies Record<Exclude<EventType, 'webhook.test'>, string | null>;

/** What integrators may be told of. An endpoint’s test is told to that endpoint alone. */
export type PublicEventType = {
  [Type in keyof typeof DECIDED]: (typeof DECIDED)[Type] extends string ? Type : never;
}[keyof typeof DECIDED];
export const PUBLIC_EVENTS = Object.fromEntries(Object.entries(DECIDED).filter(([, sentence]) => sentence !== null)) as Record<
  PublicEventType,
  string
>;
export const PUBLIC_EVENT_TYPES = Object.keys(PUBLIC_EVENTS) as [PublicEventType, ...PublicEventType[]];
export const isPublic = (type: EventType): boolean => Object.hasOwn(PUBLIC_EVENTS, type);
