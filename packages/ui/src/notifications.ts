import { NOTIFICATION_CATEGORIES, type NotificationCategory, type NotificationKind } from '@fitkit/contracts/enums';
import type { IconName } from './icons.ts';

export type Wish = { category: NotificationCategory; push: boolean; email: boolean };
export type Wishes = { categories: Wish[]; quietHours: { startsAt: string; endsAt: string } | null };

const CHANNELS = ['push', 'email'] as const;
/** The field that remembers how a category's switches stood when the page was made. */
export const wasField = (category: NotificationCategory) => `was-${category}`;
export const standing = (wish: Wish) => CHANNELS.filter((channel) => wish[channel]).join(' ');

/** The form of notification preferences as it was sent: to ask the API with, and to be shown again where it is refused. */
export function wishesOf(form: FormData) {
  const shown = NOTIFICATION_CATEGORIES.filter((category) => form.has(wasField(category))).map((category) => {
    const on = form.getAll(category);
    const was = String(form.get(wasField(category))).split(' ');
    return {
      typed: { category, push: on.includes('push'), email: on.includes('email') },
      was: { category, push: was.includes('push'), email: was.includes('email') },
    };
  });
  const startsAt = String(form.get('quietFrom') ?? '');
  const endsAt = String(form.get('quietUntil') ?? '');
  return {
    /** Only what was switched on this page: a mail's own link may have said no in the meantime. */
    body: {
      categories: shown.flatMap(({ typed, was }) => {
        const changed = CHANNELS.filter((channel) => typed[channel] !== was[channel]);
        if (changed.length === 0) return [];
        return [{ category: typed.category, ...Object.fromEntries(changed.map((channel) => [channel, typed[channel]])) }];
      }),
      quietHours: form.has('quiet') ? { startsAt, endsAt } : null,
    },
    typed: {
      wishes: { categories: shown.map(({ typed }) => typed), quietHours: form.has('quiet') ? { startsAt, endsAt } : null },
      was: shown.map(({ was }) => was),
    },
  };
}

const ICONS: Record<NotificationKind, IconName> = {
  booking_confirmed: 'calendar-check',
  booking_waitlisted: 'hourglass',
  booking_promoted: 'user-check',
  booking_offered: 'hourglass',
  booking_passed_over: 'hourglass',
  booking_released: 'calendar-x',
  booking_not_covered: 'calendar-x',
  booking_covered: 'calendar-check',
  booking_cancelled_by_member: 'calendar-x',
  booking_cancelled_by_staff: 'calendar-x',
  booking_class_cancelled: 'calendar-x',
  class_moved: 'calendar-clock',
  class_coach_changed: 'user-round',
  coached_class_cancelled: 'calendar-x',
  class_tomorrow: 'calendar-days',
  class_soon: 'clock',
  welcome: 'sparkles',
  invitation: 'user-plus',
  import_finished: 'file-check',
  credits_expiring: 'hourglass',
  address_bounced: 'mail',
  address_complained: 'ban',
  webhook_disabled: 'link',
};
/** A kind that a newer API tells of is drawn as a bell. */
export const iconOfKind = (kind: string): IconName => (ICONS as Partial<Record<string, IconName>>)[kind] ?? 'bell';
