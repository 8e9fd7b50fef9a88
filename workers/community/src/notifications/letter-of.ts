import {
  type BookingMailKind,
  bookingMail,
  costSentence,
  coveredMail,
  creditsMail,
  importMail,
  invitationMail,
  type Letter,
  reminderMail,
  webhookMail,
  welcomeMail,
} from '@fitkit/email';
import { linkToken } from '@fitkit/http/link-token';
import type { Ctx } from '../app.ts';
import type { Loaded } from './load.ts';
import { whyOf } from './sentences.ts';

const BOOKING: Partial<Record<Loaded['kind'], BookingMailKind>> = {
  booking_confirmed: 'confirmed',
  booking_waitlisted: 'waitlisted',
  booking_promoted: 'promoted',
  booking_offered: 'offered',
  booking_passed_over: 'passed_over',
  booking_released: 'released',
  booking_not_covered: 'not_covered',
  booking_cancelled_by_member: 'cancelled_by_member',
  booking_cancelled_by_staff: 'cancelled_by_staff',
  booking_class_cancelled: 'class_cancelled',
  class_moved: 'class_moved',
  class_coach_changed: 'class_coach_changed',
  coached_class_cancelled: 'coached_class_cancelled',
};

/** Where the studio's own pages are. */
export const siteOf = (ctx: Pick<Ctx, 'origins'>, { host, slug }: Loaded['studio']) =>
  ctx.origins.of(host ?? ctx.origins.minisiteHost(slug));

/** What a notification says as a mail; null where there is nothing left to say. */
export async function letterOf(ctx: Ctx, loaded: Loaded, leaveUrl: string | null): Promise<Letter | null> {
  const {
    kind,
    language,
    firstName,
    session,
    classes,
    invitation,
    position,
    cancelUntil,
    fileName,
    counts,
    startedAt,
    credits,
    webhook,
    offeredUntil,
    cost,
    covered,
  } = loaded;
  const { name, slug, brandColor, timezone, type, contactEmail } = loaded.studio;
  const studio = { name, brandColor, timezone, isRemote: type === 'online', canReply: contactEmail !== null };
  const site = siteOf(ctx, loaded.studio);
  const weekUrl = `${site}/my-week`;
  const booking = BOOKING[kind];
  if (booking) {
    if (!session || (kind === 'booking_offered' && !offeredUntil)) return null;
    const of = { language, studio, firstName, session, startedAt, position, cancelUntil, weekUrl, leaveUrl };
    return bookingMail({
      ...of,
      kind: booking,
      classUrl: kind === 'coached_class_cancelled' ? `${ctx.origins.app}/o/${slug}${loaded.path ?? '/calendar'}` : null,
      note: whyOf(loaded, language) ?? (cost ? costSentence(cost, language) : null),
      offer:
        kind === 'booking_offered' && offeredUntil ? { until: offeredUntil, url: `${site}${loaded.path ?? '/my-week'}` } : null,
    });
  }
  switch (kind) {
    case 'class_tomorrow': {
      const [first, ...others] = classes;
      return first ? reminderMail({ language, studio, firstName, classes: [first, ...others], weekUrl, leaveUrl }) : null;
    }
    case 'booking_covered':
      return covered && coveredMail({ language, studio, firstName, ...covered, weekUrl, leaveUrl });
    case 'welcome': {
      const as = loaded.role === 'member' ? 'member' : 'staff';
      const url = as === 'staff' ? `${ctx.origins.app}/o/${slug}` : `${site}/schedule`;
      return welcomeMail({ language, studio, firstName, as, url });
    }
    case 'invitation': {
      if (!invitation) return null;
      const as = invitation.role === 'member' ? 'member' : 'staff';
      const token = await linkToken(ctx.linkSecret, 'invitation', invitation.id, invitation.sentAt);
      const url = `${ctx.origins.app}/invitations/${token}`;
      return invitationMail({ language, studio, as, expiresAt: invitation.expiresAt, url });
    }
    case 'import_finished': {
      const url = `${ctx.origins.app}/o/${slug}${loaded.path ?? '/imports'}`;
      return fileName === null ? null : importMail({ language, studio, fileName, counts, url });
    }
    case 'credits_expiring':
      return credits && creditsMail({ language, studio, firstName, credits, url: `${site}/my-plans` });
    case 'webhook_disabled': {
      const url = `${ctx.origins.app}/o/${slug}${loaded.path ?? '/settings/webhooks'}`;
      return (
        webhook && webhookMail({ language, studio, host: new URL(webhook.url).host, isGone: webhook.reason === 'gone', url })
      );
    }
    default:
      return null;
  }
}
