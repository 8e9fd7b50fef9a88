import { foot, type Letter, layout, paragraph } from './layout.ts';
import { lastDay } from './when.ts';
import { AROUND, CREDITS, type MailLanguage, nameIn } from './words.ts';

export type CreditsMail = {
  language: MailLanguage;
  studio: { name: string; brandColor: string; timezone: string };
  firstName: string;
  /** How many are left; `expiresAt` is the midnight after their last day. */
  credits: { count: number; expiresAt: string; plan: string | null };
  /** The member's plans. */
  url: string;
};

/** To whoever has credits that end soon. */
export function creditsMail({ language, studio, firstName, credits, url }: CreditsMail): Letter {
  const words = CREDITS[language];
  const title = words.title(credits.count);
  const hello = firstName.trim() ? [AROUND[language].hello(nameIn(firstName))] : [];
  const lead = words.lead(lastDay(language, studio.timezone, credits.expiresAt));
  const said = [...hello, lead, ...(credits.plan ? [nameIn(credits.plan)] : [])];
  const why = words.why(nameIn(studio.name));
  return {
    subject: title,
    html: layout({
      language,
      studio,
      subject: title,
      preview: lead,
      title,
      body: said.map(paragraph),
      action: { label: words.open, url },
      why,
      leave: null,
    }),
    text: [title, '', ...said, '', `${words.open}: ${url}`, ...foot(why, null)].join('\n'),
  };
}
