/** A word as people compare it: no case, accents of Hebrew (nikud), quotes, gershayim or punctuation; single spaces. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7'"`´׳״‘’‚“”„\p{Cf}]/gu, '')
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** `plain` without spaces, so that ת.ז., ת"ז and תז, or e-mail and Email, are one key. */
export const key = (text: string): string => plain(text).replaceAll(' ', '');
