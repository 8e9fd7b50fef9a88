import { fact, foot, isolated, type Leave, type Letter, layout, paragraph } from './layout.ts';
import { html } from './markup.ts';
import { ltr, when } from './when.ts';
import { AROUND, type MailLanguage, nameIn, REMIND, REMINDER } from './words.ts';

export type ReminderMail = {
  language: MailLanguage;
  /** The studio, in whose zone (IANA) times are told; `isRemote` names the zone beside them. */
  studio: { name: string; brandColor: string; timezone: string; isRemote: boolean };
  firstName: string;
  /** All of the person's classes on one day, by time. Instants in RFC 3339; `cancelUntil` null where that is over. */
  classes: readonly [ReminderClass, ...ReminderClass[]];
  weekUrl: string;
  leaveUrl: string | null;
};
export type ReminderClass = {
  name: string;
  startsAt: string;
  endsAt: string;
  coach: string | null;
  location: string | null;
  cancelUntil: string | null;
};

/** The day before: one mail with all that a person is booked for. It names the day, so that it is right whenever it is read. */
export function reminderMail({ language, studio, firstName, classes, weekUrl, leaveUrl }: ReminderMail): Letter {
  const around = AROUND[language];
  const words = REMINDER[language];
  const [first] = classes;
  const timeOf = ({ startsAt, endsAt }: ReminderClass) => when(language, studio.timezone, startsAt, endsAt);
  const zone = studio.isRemote ? ` ${ltr(timeOf(first).zone)}` : '';
  const { date, sentence } = timeOf(first);
  const hello = firstName.trim() ? [around.hello(nameIn(firstName))] : [];
  const lead = words.lead(classes.length);
  const subject =
    classes.length === 1 ? `${REMIND[language]}: ${nameIn(first.name)}, ${sentence}` : words.subject(classes.length, date);
  const why = around.bookingWhy(nameIn(studio.name));
  const leave: Leave | null = leaveUrl === null ? null : { label: around.leave, url: leaveUrl };
  const cancelUntil = (one: ReminderClass) =>
    one.cancelUntil === null ? [] : [around.cancelUntil(`${when(language, studio.timezone, one.cancelUntil).sentence}${zone}`)];
  const clock = (one: ReminderClass) => `${timeOf(one).time} ${around.until} ${timeOf(one).end}${zone}`;
  return {
    subject,
    html: layout({
      language,
      studio,
      subject,
      preview: classes.map((one) => `${timeOf(one).time} ${one.name}`).join(' · '),
      title: words.title(date),
      body: [
        ...[...hello, lead].map(paragraph),
        ...classes.map((one) =>
          fact(
            language,
            studio.brandColor,
            one.name,
            [
              clock(one),
              ...(one.coach ? [around.coach(nameIn(one.coach))] : []),
              ...(one.location ? [isolated(one.location)] : []),
              ...cancelUntil(one).map((line) => html`<span class="soft" style="color:#6b645d;font-size:14px">${line}</span>`),
            ],
            'on',
          ),
        ),
      ],
      action: { label: around.myWeek, url: weekUrl },
      why,
      leave,
    }),
    text: [
      words.title(date),
      '',
      ...hello,
      lead,
      ...classes.flatMap((one) => [
        '',
        nameIn(one.name),
        clock(one),
        ...(one.coach ? [around.coach(nameIn(one.coach))] : []),
        ...(one.location ? [nameIn(one.location)] : []),
        ...cancelUntil(one),
      ]),
      '',
      `${around.myWeek}: ${weekUrl}`,
      ...foot(why, leave),
    ].join('\n'),
  };
}
