const HEBREW: Record<string, string> = {
  א: 'a',
  ב: 'b',
  ג: 'g',
  ד: 'd',
  ה: 'h',
  ו: 'o',
  ז: 'z',
  ח: 'h',
  ט: 't',
  י: 'i',
  כ: 'k',
  ך: 'k',
  ל: 'l',
  מ: 'm',
  ם: 'm',
  נ: 'n',
  ן: 'n',
  ס: 's',
  ע: 'a',
  פ: 'p',
  ף: 'f',
  צ: 'ts',
  ץ: 'ts',
  ק: 'k',
  ר: 'r',
  ש: 'sh',
  ת: 't',
};
const RUSSIAN: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};
const LETTERS: Record<string, string> = { ...HEBREW, ...RUSSIAN };

/** No letters that are mistaken for one another; 32 of them, so that a random byte is fair. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz123456789';
const LONGEST_NAME = 40;

/** The first label of a studio's host: its name in Latin letters, and six characters that nobody else has. */
export function slugOf(name: string, random: Uint8Array = crypto.getRandomValues(new Uint8Array(6))): string {
  const latin = [...name.normalize('NFC').toLowerCase()].map((letter) => LETTERS[letter] ?? letter.normalize('NFKD')).join('');
  const words = latin
    .replace(/[\p{M}'"`׳״’]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-|-$/g, '');
  return `${words || 'studio'}-${[...random].map((byte) => ALPHABET[byte % ALPHABET.length]).join('')}`;
}
