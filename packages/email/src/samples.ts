import { type BookingMailKind, bookingMail } from './booking.ts';
import { type Cover, coveredMail } from './covered.ts';
import { creditsMail } from './credits.ts';
import { importMail } from './import.ts';
import { invitationMail } from './invitation.ts';
import type { Letter } from './layout.ts';
import { reminderMail } from './reminder.ts';
import { webhookMail } from './webhook.ts';
import { welcomeMail } from './welcome.ts';
import { BOOKING, type MailLanguage } from './words.ts';

const NAMES: Record<MailLanguage, { studio: string; first: string; coach: string; place: string; file: string }> = {
  he: { studio: 'קרוספיט ברוש', first: 'יעל', coach: 'ליהי אדלר', place: 'אולם גדול', file: 'חברים 2026.csv' },
  en: { studio: 'CrossFit Barosh', first: 'Anna', coach: 'Lihi Adler', place: 'Main hall', file: 'members 2026.csv' },
  ru: { studio: 'Кроссфит Барош', first: 'Анна', coach: 'Лихи Адлер', place: 'Большой зал', file: 'участники 2026.csv' },
};

const NOTES: Record<MailLanguage, string> = {
  he: 'המקום התפנה מאוחר יותר מזמן ההתראה שנבחר',
  en: 'The place opened up later than the notice asked for',
  ru: 'Место освободилось позже, чем выбранный срок уведомления',
};

/** Every template in one language, as it would look: for the preview page and the tests. */
export function sampleLetters(language: MailLanguage): { name: string; letter: Letter }[] {
  const { studio: name, first: firstName, coach, place: location, file: fileName } = NAMES[language];
  const studio = { name, brandColor: '#1d4fd7', timezone: 'Asia/Jerusalem', isRemote: false, canReply: true };
  const weekUrl = 'http://barosh.localhost:8787/my-week';
  const leaveUrl = 'http://barosh.localhost:8787/unsubscribe/sample';
  const wod = { name: 'WOD', startsAt: '2026-11-22T16:00:00Z', endsAt: '2026-11-22T17:00:00Z', coach, location };
  const yoga = { ...wod, name: 'Yoga', startsAt: '2026-11-22T17:30:00Z', endsAt: '2026-11-22T18:30:00Z', location: null };
  const booking = (kind: BookingMailKind) =>
    bookingMail({
      kind,
      language,
      studio,
      firstName,
      session: wod,
      startedAt: kind === 'class_moved' ? '2026-11-22T15:00:00Z' : null,
      position: kind === 'waitlisted' ? 2 : null,
      cancelUntil: ['confirmed', 'promoted', 'class_moved'].includes(kind) ? '2026-11-22T14:00:00Z' : null,
      note: kind === 'passed_over' ? NOTES[language] : null,
      classUrl: kind === 'coached_class_cancelled' ? 'http://app.localhost:8787/o/barosh/calendar' : null,
      offer: kind === 'offered' ? { until: '2026-11-22T12:30:00Z', url: weekUrl } : null,
      weekUrl,
      leaveUrl,
    });
  const pack: Cover = { plan: 'WOD 10', spent: 1, left: 7 };
  const reminder = { language, studio, firstName, weekUrl, leaveUrl };
  return [
    ...(Object.keys(BOOKING[language]) as BookingMailKind[]).map((kind) => ({
      name:
        kind === 'class_cancelled'
          ? 'booking_class_cancelled'
          : kind.startsWith('class_') || kind.startsWith('coached_')
            ? kind
            : `booking_${kind}`,
      letter: booking(kind),
    })),
    {
      name: 'booking_covered (1)',
      letter: coveredMail({ ...reminder, classes: [{ ...wod, plan: pack.plan }], by: [pack] }),
    },
    {
      name: 'booking_covered (2)',
      letter: coveredMail({
        ...reminder,
        classes: [
          { ...wod, plan: pack.plan },
          { ...yoga, plan: 'Unlimited' },
        ],
        by: [pack, { plan: 'Unlimited', spent: 0, left: null }],
      }),
    },
    {
      name: 'class_tomorrow (1)',
      letter: reminderMail({ ...reminder, classes: [{ ...wod, cancelUntil: '2026-11-22T14:00:00Z' }] }),
    },
    {
      name: 'class_tomorrow (2)',
      letter: reminderMail({
        ...reminder,
        classes: [
          { ...wod, cancelUntil: '2026-11-22T14:00:00Z' },
          { ...yoga, cancelUntil: null },
        ],
      }),
    },
    { name: 'welcome (member)', letter: welcomeMail({ language, studio, firstName, as: 'member', url: weekUrl }) },
    { name: 'welcome (staff)', letter: welcomeMail({ language, studio, firstName, as: 'staff', url: weekUrl }) },
    ...(['member', 'staff'] as const).map((as) => ({
      name: `invitation (${as})`,
      letter: invitationMail({ language, studio, as, expiresAt: '2026-11-29T16:00:00Z', url: `${weekUrl}/sample` }),
    })),
    {
      name: 'credits_expiring',
      letter: creditsMail({
        language,
        studio,
        firstName,
        credits: { count: 3, expiresAt: '2026-11-28T22:00:00Z', plan: 'WOD 10' },
        url: weekUrl,
      }),
    },
    {
      name: 'import_finished',
      letter: importMail({
        language,
        studio,
        fileName,
        counts: { created: 412, merged: 18, skipped: 0, failed: 3 },
        url: weekUrl,
      }),
    },
    {
      name: 'webhook_disabled',
      letter: webhookMail({ language, studio, host: 'hooks.example.com', isGone: false, url: weekUrl }),
    },
  ];
}
