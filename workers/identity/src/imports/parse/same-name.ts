import type { Name } from './name.ts';
import { plain } from './plain.ts';

/** Consonants by sound, so that Daniel, דניאל and Даниэль compare; vowels, and letters that often are vowels, carry nothing. */
const SOUNDS: [string, string][] = [
  ['b', 'bvwבбв'],
  ['p', 'pfפףпф'],
  ['g', 'gjגг'],
  ['d', 'dדд'],
  ['k', 'kcqחכךקкх'],
  ['l', 'lלл'],
  ['m', 'mםמм'],
  ['n', 'nןנн'],
  ['r', 'rרр'],
  ['s', 'szסצץשזсзцшщчж'],
  ['t', 'tטתт'],
];
const SOUND_OF = new Map(SOUNDS.flatMap(([sound, letters]) => [...letters].map((letter) => [letter, sound] as const)));

function skeleton(word: string, vav: '' | 'b'): string {
  const sounds = word
    .replace(/[kc]h/g, 'k')
    .replace(/ph/g, 'p')
    .replace(/sh|t[sz]/g, 's')
    .replace(/x/g, 'ks');
  const said = [...sounds].map((letter) => (letter === 'ו' ? vav : (SOUND_OF.get(letter) ?? '')));
  return said.join('').replace(/(.)\1+/g, '$1');
}

/** A vav is a vowel in אורי and a consonant in דוד; a name without consonants compares to nothing. */
const soundAlike = (a: string, b: string): boolean =>
  (['', 'b'] as const).some((vav) => skeleton(a, vav) !== '' && skeleton(a, vav) === skeleton(b, vav));

type Word = { text: string; script: 'he' | 'ru' | 'la' /** Doubled letters once. */; once: string };

/** A name cut into words ready to be compared, since one name meets many others. */
export type NameWords = { first: Word[]; last: Word[] };

export const nameWords = ({ firstName, lastName }: Name): NameWords => ({ first: words(firstName), last: words(lastName) });

const words = (name: string): Word[] =>
  plain(name)
    .split(' ')
    .filter((text) => text !== '')
    .map((text) => ({ text, script: scriptOf(text), once: text.replace(/(.)\1+/gu, '$1') }));

const scriptOf = (text: string): Word['script'] =>
  /\p{Script=Hebrew}/u.test(text) ? 'he' : /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'la';

/** Doubled letters aside (Anna, Ana; the two spellings of Hebrew), a letter more makes another name: נועה, נועם. */
function sameWord(a: Word, b: Word): boolean {
  if (a.script !== b.script) return soundAlike(a.text, b.text);
  const initial = a.text.length === 1 || b.text.length === 1;
  return a.once === b.once || (initial && a.text[0] === b.text[0]);
}

/** One holds all the words of the other: "כהן" and "כהן לוי"; an empty part agrees with anything. */
function agree(a: Word[], b: Word[]): boolean {
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a];
  return fewer.every((word) => more.some((other) => sameWord(word, other)));
}

/** Whether two rows can hardly name one person. Order, script, initials and a missing part do not make names differ. */
export function namesDiffer(a: NameWords, b: NameWords): boolean {
  const straight = agree(a.first, b.first) && agree(a.last, b.last);
  return !straight && !agree([...a.first, ...a.last], [...b.first, ...b.last]);
}
