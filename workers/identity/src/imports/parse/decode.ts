import { legacyEncoding } from './legacy-letters.ts';
import { MAX_BYTES } from './limits.ts';
import { type Refused, refuse } from './refusals.ts';
import { isMarkup, refusalBySignature } from './signature.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1255' | 'windows-1251' | 'windows-1252';
export type Decoded = { ok: true; text: string; encoding: Encoding };

/** The text of a list in whichever encoding its program saved it, or why the bytes are not a list. */
export function decode(bytes: Uint8Array): Decoded | Refused {
  if (bytes.length === 0) return refuse('empty_file');
  if (bytes.length > MAX_BYTES) return refuse('file_too_large');
  const signature = refusalBySignature(bytes);
  if (signature) return refuse(signature);
  const wide = wideEncoding(bytes);
  if (!wide && bytes.includes(0)) return refuse('not_a_table');
  const encoding = wide ?? (isUtf8(bytes) ? 'utf-8' : legacyEncoding(bytes));
  if (!encoding) return refuse('unknown_encoding');

  const text = read(bytes, encoding).replace(/^\uFEFF+/, '');
  if (text.trim() === '') return refuse('empty_file');
  if (isMarkup(text)) return refuse('spreadsheet_not_supported');
  if (isNoise(text)) return refuse('not_a_table');
  return { ok: true, text, encoding };
}

const read = (bytes: Uint8Array, encoding: Encoding): string =>
  new TextDecoder(encoding, { fatal: false, ignoreBOM: true }).decode(bytes);

/** UTF-16 by its mark, or by its pattern: the high bytes of Latin, Cyrillic and Hebrew are 00, 04 and 05. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const pairs = Math.min(bytes.length >> 1, 2_000);
  const zeros = [0, 0];
  const highs = [0, 0];
  for (let i = 0; i < pairs * 2; i++) {
    const byte = bytes[i] ?? 0;
    const side = i % 2;
    if (byte === 0) zeros[side] = (zeros[side] ?? 0) + 1;
    if (byte === 0 || byte === 4 || byte === 5) highs[side] = (highs[side] ?? 0) + 1;
  }
  const fits = (high: 0 | 1) => zeros[1 - high] === 0 && (zeros[high] ?? 0) > 0 && (highs[high] ?? 0) >= pairs * 0.8;
  if (fits(1)) return 'utf-16le';
  return fits(0) ? 'utf-16be' : null;
}

/** A long list with a torn character or two is still UTF-8; Hebrew of a code page breaks at nearly every letter. */
function isUtf8(bytes: Uint8Array): boolean {
  const text = read(bytes, 'utf-8');
  let broken = 0;
  let foreign = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) foreign++;
  }
  return broken === 0 || broken * 50 < foreign;
}

function isNoise(text: string): boolean {
  let controls = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code < 0x20 && code !== 9 && code !== 10 && code !== 13) || code === 0x7f) controls++;
  }
  return controls * 100 > text.length;
}
