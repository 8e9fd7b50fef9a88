import { foot, type Letter, layout, paragraph } from './layout.ts';
import { AROUND, type MailLanguage, nameIn, WELCOME } from './words.ts';

export type WelcomeMail = {
  language: MailLanguage;
  studio: { name: string; brandColor: string };
  firstName: string;
  as: 'member' | 'staff';
  /** The studio's schedule, or its dashboard. */
  url: string;
};

/** To whoever has just become active in a studio. */
export function welcomeMail({ language, studio, firstName, as, url }: WelcomeMail): Letter {
  const words = WELCOME[language];
  const name = nameIn(studio.name);
  const title = words.title(name);
  const hello = firstName.trim() ? [AROUND[language].hello(nameIn(firstName))] : [];
  const said = [...hello, words.lead[as]];
  const why = words.why(name);
  return {
    subject: title,
    html: layout({
      language,
      studio,
      subject: title,
      preview: words.lead[as],
      title,
      body: said.map(paragraph),
      action: { label: words.open[as], url },
      why,
      leave: null,
    }),
    text: [title, '', ...said, '', `${words.open[as]}: ${url}`, ...foot(why, null)].join('\n'),
  };
}
