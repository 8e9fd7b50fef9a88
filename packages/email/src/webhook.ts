import { foot, type Letter, layout, paragraph } from './layout.ts';
import { type MailLanguage, nameIn, WEBHOOK } from './words.ts';

export type WebhookMail = {
  language: MailLanguage;
  studio: { name: string; brandColor: string };
  /** Where it was sent to. */
  host: string;
  /** Its receiver said so itself. */
  isGone: boolean;
  /** The webhook's page in the dashboard. */
  url: string;
};

/** To owners and admins, when an integrator's address takes no more webhooks. */
export function webhookMail({ language, studio, host, isGone, url }: WebhookMail): Letter {
  const words = WEBHOOK[language];
  const title = words.title(nameIn(host));
  const said = [isGone ? words.gone : words.failing, words.lead];
  const why = words.why(nameIn(studio.name));
  return {
    subject: title,
    html: layout({
      language,
      studio,
      subject: title,
      preview: said[0] ?? title,
      title,
      body: said.map(paragraph),
      action: { label: words.open, url },
      why,
      leave: null,
    }),
    text: [title, '', ...said, '', `${words.open}: ${url}`, ...foot(why, null)].join('\n'),
  };
}
