import { FIELDS, type Field } from './fields.ts';
import { HEADINGS } from './headings.ts';
import { key, plain } from './plain.ts';

const namesOf = (field: Field): string[] => HEADINGS[field].flatMap((names) => names.split(', '));

const BY_KEY = new Map<string, Field>();
for (const field of FIELDS) {
  for (const name of namesOf(field)) BY_KEY.set(key(name), field);
}

/** Words inside a longer heading that name its field: "Email Address (primary)", "תאריך לידה dd/mm". Longest first. */
const WITHIN: [string, Field][] = (['firstName', 'lastName', 'nationalId', 'birthDate', 'email', 'phone'] as const)
  .flatMap((field) => namesOf(field).map((name): [string, Field] => [plain(name), field]))
  .filter(
    ([name]) =>
      name.length >= 4 && !['first', 'last', 'name', 'cell', 'mail', 'born', 'номер', 'זהות', 'פרטי', 'משפחה'].includes(name),
  )
  .sort(([a], [b]) => b.length - a.length);

/** Somebody else's details, or a setting about the field rather than the field. */
const NOT_THE_MEMBER =
  /(^| )(emergency|coach|trainer|instructor|staff|parent|guardian|mother|father|spouse|partner|opt|consent|allow|type|verified|חירום|מאמן|מאמנת|מדריך|מדריכה|הורה|הורים|האם|האב|אמא|אבא|אם|אב|בן זוג|בת זוג|מאשר|מאשרת|אישור|דיוור|סוג|экстренн\p{L}*|тренер\p{L}*|родител\p{L}*|согласие|рассылк\p{L}*)( |$)/u;

const MOBILE = /(^| )(נייד|פלאפון|סלולרי|סלולארי|סלולר|mobile|cell|cellphone|cellular|whatsapp|וואטסאפ|мобильный|сотовый)( |$)/;

const LONGEST = 200;

export function fieldOfHeading(cell: string): Field | null {
  const heading = cell.slice(0, LONGEST);
  const exact = BY_KEY.get(key(heading)) ?? BY_KEY.get(key(heading.replace(/[([{].*?[)\]}]/g, ' ')));
  if (exact) return exact;
  const words = ` ${plain(heading)} `;
  if (NOT_THE_MEMBER.test(words)) return null;
  return WITHIN.find(([name]) => words.includes(` ${name} `))?.[1] ?? null;
}

export const isMobileHeading = (heading: string): boolean => MOBILE.test(plain(heading));

/** "Name" beside "Surname" is the first name; alone it is the whole name. */
export const isBareName = (heading: string): boolean => ['שם', 'name', 'имя'].includes(key(heading));
