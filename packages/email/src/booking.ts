import { fact, foot, isolated, type Letter, layout, paragraph, quiet } from './layout.ts';
import { html } from './markup.ts';
import { ltr, when } from './when.ts';
import { AROUND, BOOKING, type BookingMailKind, type MailLanguage, nameIn } from './words.ts';

export type { BookingMailKind } from './words.ts';
export type BookingMail = {
  kind: BookingMailKind;
  language: MailLanguage;
  /** The studio, in whose zone (IANA) times are told; `isRemote` names the zone beside them. */
  studio: { name: string; brandColor: string; timezone: string; isRemote: boolean; canReply: boolean };
  firstName: string;
  /** Instants in RFC 3339. */
  session: { name: string; startsAt: string; endsAt: string; coach: string | null; location: string | null };
  /** When a class that was moved was to begin; null or left out elsewhere. */
  startedAt?: string | null;
  /** Place in the queue, from 1; only on the waitlist. */
  position: number | null;
  /** Until when the person may cancel; null where that is over or makes no sense. */
  cancelUntil: string | null;
  /** What it cost, or why it went to somebody else: a sentence of its own. */
  note?: string | null;
  /** A place that is held: until when, and where it is taken. */
  offer?: { until: string; url: string } | null;
  /** The class's page in the dashboard, where it goes to whoever was to coach it. */
  classUrl?: string | null;
  /** The member's week on the studio's own host. */
  weekUrl: string;
  /** Where mails about bookings are left. */
  leaveUrl: string | null;
};

/** A mail about one booking, as HTML and as text. */
export function bookingMail(mail: BookingMail): Letter {
  const { kind, language, studio, session } = mail;
  const around = AROUND[language];
  const words = BOOKING[language][kind];
  const time = when(language, studio.timezone, session.startsAt, session.endsAt);
  const zone = studio.isRemote ? ` ${ltr(time.zone)}` : '';
  const studioName = nameIn(studio.name);
  const className = nameIn(session.name);
  const was =
    mail.startedAt && mail.startedAt !== session.startsAt ? when(language, studio.timezone, mail.startedAt).sentence : null;
  const coach = session.coach && nameIn(session.coach);
  const offeredUntil = mail.offer ? `${when(language, studio.timezone, mail.offer.until).sentence}${zone}` : '';
  const lead = words.lead({
    studio: studioName,
    position: mail.position ?? 1,
    canReply: studio.canReply,
    was,
    coach,
    offeredUntil,
  });
  const actions = [
    ...(mail.offer ? [{ label: around.claim, url: mail.offer.url }] : []),
    ...(mail.classUrl ? [{ label: around.theClass, url: mail.classUrl }] : []),
  ];
  const action = actions[0] ?? { label: around.myWeek, url: mail.weekUrl };
  const note = mail.note ? [mail.note] : [];
  const until = kind === 'class_moved' ? around.freeUntil : around.cancelUntil;
  const cancelUntil = mail.cancelUntil && until(`${when(language, studio.timezone, mail.cancelUntil).sentence}${zone}`);
  const hello = mail.firstName.trim() ? [around.hello(nameIn(mail.firstName))] : [];
  const subject = `${words.subject}: ${className}, ${time.sentence}`;
  const why = mail.classUrl ? around.coachWhy(studioName) : around.bookingWhy(studioName);
  const leave = mail.leaveUrl === null ? null : { label: around.leave, url: mail.leaveUrl };
  const standing =
    kind === 'class_cancelled' || kind === 'coached_class_cancelled'
      ? 'off'
      : kind.startsWith('cancelled') || kind === 'released' || kind === 'not_covered'
        ? 'left'
        : 'on';

  const page = layout({
    language,
    studio,
    subject,
    preview: `${session.name} · ${time.sentence}${session.location ? ` · ${session.location}` : ''}`,
    title: words.title,
    body: [
      ...[...hello, lead, ...note].map(paragraph),
      fact(
        language,
        studio.brandColor,
        session.name,
        [
          html`${time.sentence} <span class="soft" style="color:#6b645d;white-space:nowrap">${around.until} ${time.end}${zone}</span>`,
          ...(session.coach ? [around.coach(nameIn(session.coach))] : []),
          ...(session.location ? [isolated(session.location)] : []),
        ],
        standing,
      ),
      ...(cancelUntil ? [quiet(cancelUntil)] : []),
    ],
    action,
    why,
    leave,
  });
  const text = [
    words.title,
    '',
    ...hello,
    lead,
    ...note,
    '',
    className,
    `${time.sentence} (${around.until} ${time.end}${zone})`,
    ...(session.coach ? [around.coach(nameIn(session.coach))] : []),
    ...(session.location ? [nameIn(session.location)] : []),
    '',
    ...(cancelUntil ? [cancelUntil] : []),
    `${action.label}: ${action.url}`,
    ...foot(why, leave),
  ].join('\n');
  return { subject, html: page, text };
}
