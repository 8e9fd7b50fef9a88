import { foot, type Letter, layout, paragraph, quiet } from './layout.ts';
import { when } from './when.ts';
import { INVITATION, type MailLanguage, nameIn } from './words.ts';

export type InvitationMail = {
  language: MailLanguage;
  studio: { name: string; brandColor: string; timezone: string };
  as: 'member' | 'staff';
  /** RFC 3339. */
  expiresAt: string;
  /** Where it is accepted, with the token of this sending. */
  url: string;
};

/** To an address that a studio invited; whose it is, is not known yet. */
export function invitationMail({ language, studio, as, expiresAt, url }: InvitationMail): Letter {
  const words = INVITATION[language];
  const name = nameIn(studio.name);
  const subject = words.subject(name);
  const title = words.title(name);
  const lead = words.lead[as](name);
  const until = words.until(when(language, studio.timezone, expiresAt).sentence);
  const why = words.why(name);
  return {
    subject,
    html: layout({
      language,
      studio,
      subject,
      preview: until,
      title,
      body: [paragraph(lead), quiet(until)],
      action: { label: words.accept, url },
      why,
      leave: null,
    }),
    text: [title, '', lead, until, '', `${words.accept}: ${url}`, ...foot(why, null)].join('\n'),
  };
}
