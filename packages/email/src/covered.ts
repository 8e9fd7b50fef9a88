import { fact, foot, isolated, type Leave, type Letter, layout, paragraph } from './layout.ts';
import { html } from './markup.ts';
import { ltr, when } from './when.ts';
import { AROUND, COVERED, type MailLanguage, nameIn } from './words.ts';

type CoveredClass = {
  name: string;
  startsAt: string;
  endsAt: string;
  coach: string | null;
  location: string | null;
  /** What covers it now, by name; null for credits that were given without a plan. */
  plan: string | null;
};
/** One plan or pack: how many credits these classes used of it (0 of one without), and how many it has left. */
export type Cover = { plan: string | null; spent: number; left: number | null };
export type Covered = { classes: readonly [CoveredClass, ...CoveredClass[]]; by: readonly Cover[] };
export type CoveredMail = Covered & {
  language: MailLanguage;
  /** The studio, in whose zone (IANA) times are told; `isRemote` names the zone beside them. */
  studio: { name: string; brandColor: string; timezone: string; isRemote: boolean };
  firstName: string;
  weekUrl: string;
  leaveUrl: string | null;
};

/** What covers, and what it cost: “WOD 10: one credit was used, 7 left.” */
export function coverSentence({ plan, spent, left }: Cover, language: MailLanguage): string {
  const words = COVERED[language];
  const named = plan === null ? null : nameIn(plan);
  if (spent === 0) return named === null ? '' : `${words.by(named)}.`;
  const used = words.used(spent, left);
  return named === null ? `${used[0]!.toLocaleUpperCase(language)}${used.slice(1)}` : `${named}: ${used}`;
}

/** To whoever keeps places that something else of theirs covers now: all that one act moved, in one mail. */
export function coveredMail({ language, studio, firstName, classes, by, weekUrl, leaveUrl }: CoveredMail): Letter {
  const around = AROUND[language];
  const words = COVERED[language];
  const [first] = classes;
  const many = classes.length;
  const timeOf = ({ startsAt, endsAt }: CoveredClass) => when(language, studio.timezone, startsAt, endsAt);
  const zone = studio.isRemote ? ` ${ltr(timeOf(first).zone)}` : '';
  const until = (one: CoveredClass) => `${around.until} ${timeOf(one).end}${zone}`;
  const coverOf = ({ plan }: CoveredClass) => words.by(plan === null ? words.credits : nameIn(plan));
  const hello = firstName.trim() ? [around.hello(nameIn(firstName))] : [];
  const lead = words.lead(many);
  const used = by.filter(({ spent }) => spent > 0).map((cover) => coverSentence(cover, language));
  const title = words.title(many);
  const subject = many === 1 ? `${words.title(1)}: ${nameIn(first.name)}, ${timeOf(first).sentence}` : words.subject(many);
  const why = around.bookingWhy(nameIn(studio.name));
  const leave: Leave | null = leaveUrl === null ? null : { label: around.leave, url: leaveUrl };
  return {
    subject,
    html: layout({
      language,
      studio,
      subject,
      preview: classes.map((one) => `${one.name} · ${timeOf(one).sentence}`).join(', '),
      title,
      body: [
        ...[...hello, lead, ...used].map(paragraph),
        ...classes.map((one) =>
          fact(
            language,
            studio.brandColor,
            one.name,
            [
              html`${timeOf(one).sentence} <span class="soft" style="color:#6b645d;white-space:nowrap">${until(one)}</span>`,
              ...(one.coach ? [around.coach(nameIn(one.coach))] : []),
              ...(one.location ? [isolated(one.location)] : []),
              html`<span class="soft" style="color:#6b645d;font-size:14px">${coverOf(one)}</span>`,
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
      title,
      '',
      ...hello,
      lead,
      ...used,
      ...classes.flatMap((one) => [
        '',
        nameIn(one.name),
        `${timeOf(one).sentence} (${until(one)})`,
        ...(one.coach ? [around.coach(nameIn(one.coach))] : []),
        ...(one.location ? [nameIn(one.location)] : []),
        coverOf(one),
      ]),
      '',
      `${around.myWeek}: ${weekUrl}`,
      ...foot(why, leave),
    ].join('\n'),
  };
}
