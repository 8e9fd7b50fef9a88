type Legacy = 'windows-1255' | 'windows-1251' | 'windows-1252';

// Letters per thousand of running text, in the order of their bytes.
const HEBREW = [64, 47, 13, 27, 109, 104, 13, 25, 12, 111, 8, 27, 74, 33, 46, 11, 30, 15, 32, 3, 17, 2, 12, 21, 56, 44, 50];
const CYRILLIC = [
  80, 16, 45, 17, 30, 85, 9, 16, 74, 12, 35, 44, 32, 67, 110, 28, 47, 55, 63, 26, 3, 10, 5, 14, 7, 4, 1, 19, 17, 3, 6, 20,
];
const NEVER = Math.log(1e-6);
const RARE = Math.log(5e-4);

function hebrewLikelihood(byte: number): number {
  if (byte >= 0xe0 && byte <= 0xfa) return Math.log((HEBREW[byte - 0xe0] ?? 1) / 1000);
  return byte <= 0xd8 || byte === 0xfd || byte === 0xfe ? RARE : NEVER;
}

function cyrillicLikelihood(byte: number): number {
  const capital = byte < 0xe0;
  return Math.log(((CYRILLIC[byte - (capital ? 0xc0 : 0xe0)] ?? 1) / 1000) * (capital ? 0.2 : 0.8));
}

const isLatin = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));

/** Typographic marks that the three code pages share: ellipsis, quotes, dashes, no-break space, guillemets; and the shekel. */
const MARKS = new Set([0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0xa0, 0xa4, 0xab, 0xbb, 0xb7, 0xb0]);

/**
 * Which single-byte code page a list that is not UTF-8 was saved in, by how likely its letters are in each language.
 * Null when the bytes are mostly not letters in any of them (DOS Hebrew, Mac, noise).
 */
export function legacyEncoding(bytes: Uint8Array): Legacy | null {
  let letters = 0;
  let strangers = 0;
  let besideLatin = 0;
  let hebrew = 0;
  let cyrillic = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    if (byte < 0xc0) {
      if (!MARKS.has(byte)) strangers++;
      continue;
    }
    letters++;
    hebrew += hebrewLikelihood(byte);
    cyrillic += cyrillicLikelihood(byte);
    if (isLatin(bytes[i - 1]) || isLatin(bytes[i + 1])) besideLatin++;
  }
  if (strangers > letters) return null;
  if (besideLatin * 2 > letters) return 'windows-1252';
  return cyrillic > hebrew ? 'windows-1251' : 'windows-1255';
}
