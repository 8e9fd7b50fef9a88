// The beginnings of month names in Hebrew, English and Russian; index 0 is January.
const BEGINNINGS: RegExp[] = [
  /^(ינו|jan|янв)/,
  /^(פבר|feb|фев)/,
  /^(מרץ|מרס|מארס|mar|мар)/,
  /^(אפר|apr|апр)/,
  /^(מאי|may$|май|мая)/,
  /^(יוני|jun|июн)/,
  /^(יולי|jul|июл)/,
  /^(אוג|aug|авг)/,
  /^(ספט|sep|сен)/,
  /^(אוק|oct|окт)/,
  /^(נוב|nov|ноя)/,
  /^(דצמ|dec|дек)/,
];

/** 1–12, also from an inflected or shortened name (באוגוסט, Aug, августа), or null. */
export function monthOfName(word: string): number | null {
  if (word.length < 3 || word.length > 9) return null;
  const at = BEGINNINGS.findIndex((beginning) => beginning.test(word) || (word.startsWith('ב') && beginning.test(word.slice(1))));
  return at === -1 ? null : at + 1;
}
