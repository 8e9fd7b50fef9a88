import { directionOf } from '@fitkit/contracts/direction';
import { accents } from './colour.ts';
import { type Html, html } from './markup.ts';
import type { MailLanguage } from './words.ts';

/** A finished mail, without who it goes to. */
export type Letter = { subject: string; html: string; text: string };

const LIGHT = { page: '#faf8f6', card: '#ffffff', ink: '#26211d', soft: '#6b645d', line: '#e6e1db' };
const DARK = { page: '#161412', card: '#201d1a', ink: '#f1eeea', soft: '#b0a9a1', line: '#37322d' };

type Layout = {
  language: MailLanguage;
  studio: { name: string; brandColor: string };
  subject: string;
  /** What a mailbox shows beside the subject. */
  preview: string;
  title: string;
  body: readonly Html[];
  action: { label: string; url: string };
  why: string;
  /** Where mails of this kind are left; null where they may not be. */
  leave: Leave | null;
};

/** A link at the foot of a mail. */
export type Leave = { label: string; url: string };

/** The first letter of the last word of the studio's name, as its mark. */
const markOf = (name: string) =>
  name
    .split(/\s+/)
    .flatMap((word) => /\p{L}/u.exec(word)?.[0] ?? [])
    .at(-1)
    ?.toLocaleUpperCase() ?? '·';

/**
 * One column without tables. Light colours are inline, so a client that drops styles still has them;
 * dark ones come from a media query, and `color-scheme` keeps clients from inverting by themselves.
 */
export function layout({ language, studio, subject, preview, title, body, action, why, leave }: Layout): string {
  const dir = language === 'he' ? 'rtl' : 'ltr';
  const start = dir === 'rtl' ? 'right' : 'left';
  const accent = accents(studio.brandColor, LIGHT.card, DARK.card);
  const onDark = '#161412';
  return html`<!doctype html>
<html lang="${language}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${subject}</title>
<style>
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .page { background-color: ${DARK.page} !important; }
  .card { background-color: ${DARK.card} !important; border-color: ${DARK.line} !important; }
  .ink { color: ${DARK.ink} !important; }
  .soft { color: ${DARK.soft} !important; }
  .line { border-color: ${DARK.line} !important; }
  .bar { border-color: ${accent.dark} !important; }
  .mark, .button { background-color: ${accent.dark} !important; color: ${onDark} !important; }
}
@media (max-width: 480px) {
  .page { padding: 16px 12px !important; }
  .card { padding: 24px 20px !important; }
}
</style>
</head>
<body class="page" dir="${dir}" style="margin:0;padding:32px 16px;background-color:${LIGHT.page};font-family:Rubik,-apple-system,'Segoe UI',Roboto,Arial,sans-serif;-webkit-text-size-adjust:100%">
<div style="display:none;max-height:0;overflow:hidden;opacity:0">${preview}</div>
<div role="article" aria-label="${subject}" dir="${dir}" lang="${language}" style="max-width:544px;margin:0 auto;text-align:${start}">
<p class="ink" style="margin:0 4px 16px;font-size:15px;line-height:32px;font-weight:600;color:${LIGHT.ink}"><span class="mark" aria-hidden="true" style="display:inline-block;width:32px;height:32px;border-radius:9px;margin-${dir === 'rtl' ? 'left' : 'right'}:10px;text-align:center;background-color:${accent.light};color:#ffffff">${markOf(studio.name)}</span>${isolated(studio.name)}</p>
<div class="card" style="background-color:${LIGHT.card};border:1px solid ${LIGHT.line};border-radius:16px;padding:32px">
<h1 class="ink" style="margin:0;font-size:26px;line-height:1.25;font-weight:700;color:${LIGHT.ink}">${title}</h1>
${body}
<p style="margin:28px 0 0"><a class="button" href="${action.url}" style="display:inline-block;padding:13px 24px;border-radius:10px;background-color:${accent.light};color:#ffffff;font-size:16px;line-height:20px;font-weight:600;text-decoration:none">${action.label}</a></p>
</div>
<p class="soft" style="margin:16px 4px 0;font-size:13px;line-height:1.6;color:${LIGHT.soft}">${why}${leave ? html` <a class="soft" href="${leave.url}" style="color:${LIGHT.soft}">${leave.label}</a>` : ''}<br><span dir="ltr">FitKit</span></p>
</div>
</body>
</html>
`.html;
}

/** The end of the text twin. */
export const foot = (why: string, leave: Leave | null) => ['', '--', why, ...(leave ? [`${leave.label}: ${leave.url}`] : [])];

export const isolated = (name: string): Html =>
  html`<span dir="${directionOf(name)}" style="unicode-bidi:isolate">${name}</span>`;
export const paragraph = (text: string): Html =>
  html`<p class="ink" style="margin:12px 0 0;font-size:16px;line-height:1.6;color:${LIGHT.ink}">${text}</p>`;
export const quiet = (text: string): Html =>
  html`<p class="soft" style="margin:16px 0 0;font-size:14px;line-height:1.6;color:${LIGHT.soft}">${text}</p>`;

/** The class as a fact beside a bar in the studio's colour: quiet where the person has no place in it, struck through where it will not be. */
export function fact(
  language: MailLanguage,
  brandColor: string,
  heading: string,
  lines: readonly (string | Html)[],
  standing: 'on' | 'left' | 'off',
): Html {
  const side = language === 'he' ? 'right' : 'left';
  const isOn = standing === 'on';
  const bar = !isOn ? LIGHT.line : accents(brandColor, LIGHT.card, DARK.card).light;
  const [tone, colour] = isOn ? ['ink', LIGHT.ink] : ['soft', LIGHT.soft];
  const strike = standing === 'off' ? 'line-through' : 'none';
  return html`<div class="${isOn ? 'bar' : 'line'}" style="margin:24px 0 0;padding-${side}:16px;border-${side}:4px solid ${bar}">
<p class="${tone}" style="margin:0;font-size:20px;line-height:1.35;font-weight:600;color:${colour};text-decoration:${strike}">${isolated(heading)}</p>
${lines.map((line) => html`<p class="${tone}" style="margin:4px 0 0;font-size:16px;line-height:1.5;color:${colour}">${line}</p>`)}
</div>`;
}

/** Numbers with their names, one under the other. */
export const counts = (rows: readonly { label: string; value: number }[]): Html =>
  html`<div class="line" style="margin:20px 0 0;border-top:1px solid ${LIGHT.line}">
${rows.map(
  ({ label, value }) =>
    html`<p class="ink line" style="margin:0;padding:10px 0;border-bottom:1px solid ${LIGHT.line};font-size:16px;line-height:24px;color:${LIGHT.ink}"><span dir="ltr" style="display:inline-block;min-width:56px;font-size:20px;font-weight:600">${value}</span> ${label}</p>`,
)}
</div>`;
