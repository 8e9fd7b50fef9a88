/** Digits as a person groups them, 054-123 4567 or +972 (54) 1234567, are one word. */
const GROUPED_DIGITS = /\+?\d(?:[\s().-]*\d)+/g;

/** The words a search asks for, each as a LIKE pattern that finds it anywhere. */
export function searchPatterns(search: string | undefined): string[] {
  return (search ?? '')
    .replace(/\p{Cc}/gu, ' ')
    .replace(GROUPED_DIGITS, (digits) => digits.replace(/\D/g, ''))
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
}
