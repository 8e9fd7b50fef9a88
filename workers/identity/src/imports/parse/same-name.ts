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

const script = (word: string): string =>
  /\p{Script=Hebrew}/u.test(word) ? 'he' : /\p{Script=Cyrillic}/u.test(word) ? 'ru' : 'la';

/** Doubled letters aside (Anna, Ana; the two spellings of Hebrew), a letter more makes another name: נועה, נועם. */
function sameWord(a: string, b: string): boolean {
  if (script(a) !== script(b)) return soundAlike(a, b);
  const once = (word: string) => word.replace(/(.)\1+/gu, '$1');
  return once(a) === once(b) || (Math.min(a.length, b.length) === 1 && a[0] === b[0]);
}

const words = (text: string): string[] =>
  plain(text.replace(/['׳’]/g, ''))
    .split(' ')
    .filter((word) => word !== '');

/** One holds all the words of the other: "כהן" and "כהן לוי"; an empty part agrees with anything. */
function agree(a: string[], b: string[]): boolean {
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a];
  return fewer.every((word) => more.some((other) => sameWord(word, other)));
}

/** Whether two rows can hardly name one person. Order, script, initials and a missing part do not make names differ. */
export function namesDiffer(a: Name, b: Name): boolean {
  const [first, last, otherFirst, otherLast] = [words(a.firstName), words(a.lastName), words(b.firstName), words(b.lastName)];
  const straight = agree(first, otherFirst) && agree(last, otherLast);
  return !straight && !agree([...first, ...last], [...otherFirst, ...otherLast]);
}
