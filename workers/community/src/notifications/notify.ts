import { DomainError, type EventMessage, type EventType, type NotificationCategory } from '@fitkit/contracts';
import { roomName } from '@fitkit/contracts/rooms';
import { door, type SQL } from '@fitkit/db';
import { receipt } from '@fitkit/http';
import type { Ctx } from '../app.ts';
import { waiting } from '../webhook-deliveries/waiting.ts';
import { ofBooking } from './of-booking.ts';
import { ofClassCancelled } from './of-class-cancelled.ts';
import { ofClassChanged } from './of-class-changed.ts';
import { ofClassStarting } from './of-class-starting.ts';
import { ofCovered } from './of-covered.ts';
import { ofDayBefore } from './of-day-before.ts';
import { ofExpiringCredits } from './of-expiring-credits.ts';
import { ofImport } from './of-import.ts';
import { ofInvitation } from './of-invitation.ts';
import { ofWebhookDisabled } from './of-webhook-disabled.ts';
import { ofWelcome } from './of-welcome.ts';
import { tell, toldBy } from './tell.ts';

type Told = { category: NotificationCategory; facts: (message: EventMessage, now: string) => SQL };
const booking: Told = { category: 'booking', facts: ofBooking };
const TOLD: Partial<Record<EventType, Told>> = {
  'booking.confirmed': booking,
  'booking.waitlisted': booking,
  'booking.promoted': booking,
  'booking.cancelled': booking,
  'waitlist.offered': booking,
  'booking.passed_over': booking,
  'booking.covered': { category: 'booking', facts: ofCovered },
  'class_session.moved': { category: 'booking', facts: ofClassChanged },
  'class_session.coach_changed': { category: 'booking', facts: ofClassChanged },
  'class_session.cancelled': { category: 'booking', facts: ofClassCancelled },
  'class_session.starting': { category: 'classReminder', facts: ofClassStarting },
  'schedule.day-before': { category: 'classReminder', facts: ofDayBefore },
  'membership.activated': { category: 'membership', facts: ofWelcome },
  'invitation.sent': { category: 'membership', facts: ofInvitation },
  'schedule.expiring-credits': { category: 'membership', facts: ofExpiringCredits },
  'import.finished': { category: 'account', facts: ofImport },
  'webhook_endpoint.disabled': { category: 'account', facts: ofWebhookDisabled },
};

/** From an event to the people it concerns: who is told, how, when and why not, with the receipt in one batch. What is no longer so is told to nobody. */
export async function notify(ctx: Ctx, message: EventMessage): Promise<void> {
  const told = TOLD[message.type];
  if (!told) throw new DomainError('malformed_body');
  const { organizationId } = message;
  const [, , going, people, webhooks] = await ctx.db.batch([
    door.system(organizationId),
    receipt('community.notify', message),
    tell(message, told.category, told.facts(message, ctx.now), ctx.now),
    toldBy(message, ctx.now),
    waiting(message),
  ]);
  ctx.publish(
    people.map(({ membership_id }) => ({
      room: roomName(organizationId, 'user', membership_id),
      key: message.eventId,
      message: { type: 'unread' },
    })),
  );
  const due = going.filter((event) => event.is_due);
  ctx.handOver(organizationId, [...due.map(({ id, type }) => ({ id, type })), ...webhooks]);
}
