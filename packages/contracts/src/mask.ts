/** What stands for the hidden part of a national id, a card number or a key: always as long, so that it does not tell the length. */
export const MASK = '••••••';

/** The last characters of a secret behind dots; of one so short that they would be half of it, nothing. */
export const mask = (secret: string, shown: number): string => {
  const letters = [...secret];
  return letters.length === 0 ? '' : MASK + (letters.length > 2 * shown ? letters.slice(-shown).join('') : '');
};
