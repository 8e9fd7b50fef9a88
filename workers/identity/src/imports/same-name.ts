import { type SQL, sql } from '@fitkit/db';

/** Letters of three alphabets by sound; vowels, and letters that often are vowels or are heard as one (v, vav), carry nothing. */
const SOUNDS = {
  b: 'בб',
  p: 'fפףпф',
  g: 'jגг',
  d: 'דд',
  k: 'cqחכךקкх',
  l: 'לл',
  m: 'םмמ',
  n: 'ןנн',
  r: 'רр',
  s: 'zסצץשזсзцшщчж',
  t: 'טתт',
};
const SILENT = 'aeiouyhvwאהועיаеёиоуыэюяйьъв';
const FROM = Object.values(SOUNDS).join('') + SILENT;
const TO = Object.entries(SOUNDS)
  .map(([sound, letters]) => sound.repeat(letters.length))
  .join('');

const plain = (name: SQL) => sql`regexp_replace(lower(${name}), '[''"\`´׳״‘’“”]', '', 'g')`;
const split = (text: SQL) => sql`array_remove(regexp_split_to_array(${text}, '[[:space:].,/()–-]+'), '')`;
const words = (name: SQL) => split(plain(name));
const sounds = (name: SQL) =>
  sql`array(select sound from unnest(${split(
    sql`regexp_replace(translate(regexp_replace(regexp_replace(replace(${plain(name)}, 'x', 'ks'), '[kc]h', 'k', 'g'), 'sh|t[sz]', 's', 'g'), ${FROM}, ${TO}), '(.)\\1+', '\\1', 'g')`,
  )}) sound order by sound)`;
const alphabets = (name: SQL) => sql`array[lower(${name}) ~ '[א-ת]', lower(${name}) ~ '[а-яё]', lower(${name}) ~ '[a-z]']`;

/**
 * Whether two full names can be one person's: all words of one are words of the other, or in different alphabets the words sound
 * the same. An empty name agrees with any. Stricter than the reader of files, so that what it kept apart stays apart.
 */
export const namesAgree = (a: SQL, b: SQL) => sql`(${a} = ${b} or ${words(a)} <@ ${words(b)} or ${words(b)} <@ ${words(a)}
  or (${alphabets(a)} <> ${alphabets(b)} and cardinality(${sounds(a)}) > 0 and ${sounds(a)} = ${sounds(b)}))`;
