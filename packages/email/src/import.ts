import { counts, foot, type Letter, layout, paragraph } from './layout.ts';
import { IMPORT, type MailLanguage, nameIn } from './words.ts';

export type ImportMail = {
  language: MailLanguage;
  studio: { name: string; brandColor: string };
  fileName: string;
  counts: { created: number; merged: number; skipped: number; failed: number };
  /** The import's page in the dashboard. */
  url: string;
};

/** To whoever started an import, once it is through. */
export function importMail({ language, studio, fileName, counts: many, url }: ImportMail): Letter {
  const words = IMPORT[language];
  const file = nameIn(fileName);
  const rows = (['created', 'merged', 'skipped', 'failed'] as const)
    .filter((name) => name === 'created' || many[name] > 0)
    .map((name) => ({ label: words[name], value: many[name] }));
  const subject = words.subject(file);
  const lead = words.lead(file, many.failed);
  const why = words.why(nameIn(studio.name));
  return {
    subject,
    html: layout({
      language,
      studio,
      subject,
      preview: rows.map(({ label, value }) => `${label}: ${value}`).join(' · '),
      title: words.title,
      body: [paragraph(lead), counts(rows)],
      action: { label: words.open, url },
      why,
      leave: null,
    }),
    text: [
      words.title,
      '',
      lead,
      '',
      ...rows.map(({ label, value }) => `${label}: ${value}`),
      '',
      `${words.open}: ${url}`,
      ...foot(why, null),
    ].join('\n'),
  };
}
