import { describe, expect, test } from 'vitest';
import { decode } from './decode.ts';
import { MAX_BYTES } from './limits.ts';

const HEBREW = 'שם,טלפון,דוא"ל\r\nדנה לוי,0521112233,dana@example.com\r\nיוסי כהן,0541723930,yossi@example.com\r\n';
const RUSSIAN = 'Имя;Телефон;Почта\r\nАнна Иванова;0521112233;anna@example.com\r\nОльга Петрова;0541723930;olga@example.com\r\n';

/** Encodes by inverting the decoder, since the platform has no encoder for code pages. */
function inCodePage(text: string, encoding: string): Uint8Array {
  const all = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, i) => i));
  return Uint8Array.from([...text].map((letter) => all.indexOf(letter)));
}

function inUtf16(text: string, big: boolean, mark: boolean): Uint8Array {
  const bytes = [...(mark ? '\uFEFF' : ''), ...text].flatMap((letter) => {
    const code = letter.charCodeAt(0);
    return big ? [code >> 8, code & 255] : [code & 255, code >> 8];
  });
  return Uint8Array.from(bytes);
}

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('encodings', () => {
  test.each([
    ['UTF-8', utf8(HEBREW), HEBREW, 'utf-8'],
    ['UTF-8 with a mark', utf8(`\uFEFF${HEBREW}`), HEBREW, 'utf-8'],
    ['plain ASCII', utf8('name,phone\nDana,1'), 'name,phone\nDana,1', 'utf-8'],
    ['UTF-16 LE with a mark', inUtf16(HEBREW, false, true), HEBREW, 'utf-16le'],
    ['UTF-16 BE with a mark', inUtf16(HEBREW, true, true), HEBREW, 'utf-16be'],
    ['UTF-16 LE without a mark', inUtf16(RUSSIAN, false, false), RUSSIAN, 'utf-16le'],
    ['UTF-16 BE without a mark', inUtf16(HEBREW, true, false), HEBREW, 'utf-16be'],
    ['Hebrew Windows', inCodePage(HEBREW, 'windows-1255'), HEBREW, 'windows-1255'],
    ['Russian Windows', inCodePage(RUSSIAN, 'windows-1251'), RUSSIAN, 'windows-1251'],
    ['Russian Windows in capitals', inCodePage(RUSSIAN.toUpperCase(), 'windows-1251'), RUSSIAN.toUpperCase(), 'windows-1251'],
    [
      'Russian Windows in small letters',
      inCodePage(RUSSIAN.toLowerCase(), 'windows-1251'),
      RUSSIAN.toLowerCase(),
      'windows-1251',
    ],
    ['Western Windows', inCodePage('name\nJosé Müller\n', 'windows-1252'), 'name\nJosé Müller\n', 'windows-1252'],
  ])('reads %s', (_, bytes, text, encoding) => {
    expect(decode(bytes)).toEqual({ ok: true, text, encoding });
  });

  test('a torn character does not turn UTF-8 into a code page', () => {
    const bytes = utf8(HEBREW.repeat(5)).subarray(0, -8);
    const torn = new Uint8Array([...bytes, 0xd7]);
    expect(decode(torn)).toMatchObject({ ok: true, encoding: 'utf-8' });
  });

  test('DOS Hebrew has no decoder and is refused', () => {
    const dos = Uint8Array.from([0x80, 0x81, 0x82, 0x2c, 0x83, 0x99, 0x9a, 0x0a, 0x8c, 0x8d, 0x2c, 0x90]);
    expect(decode(dos)).toEqual({ ok: false, code: 'unknown_encoding' });
  });
});

describe('refusals', () => {
  test.each([
    ['nothing', [], 'empty_file'],
    ['only a mark and blanks', [0xef, 0xbb, 0xbf, 0x20, 0x0d, 0x0a], 'empty_file'],
    ['JPEG', [0xff, 0xd8, 0xff, 0xe0, 0, 16], 'not_a_table'],
    ['PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 'not_a_table'],
    ['PDF', [...utf8('%PDF-1.7 name,phone')], 'not_a_table'],
    ['XLSX', [0x50, 0x4b, 0x03, 0x04, 20, 0], 'spreadsheet_not_supported'],
    ['XLS', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], 'spreadsheet_not_supported'],
    ['an HTML table named XLS', [...utf8(' <html><table>')], 'spreadsheet_not_supported'],
    ['NUL bytes', [0x41, 0, 0, 0x42, 0x43, 0x44], 'not_a_table'],
    ['control characters', [1, 2, 3, 4, 0x41, 5], 'not_a_table'],
  ])('%s', (_, bytes, code) => {
    expect(decode(Uint8Array.from(bytes))).toEqual({ ok: false, code });
  });

  test('a file above the limit is not decoded', () => {
    expect(decode(new Uint8Array(MAX_BYTES + 1))).toEqual({ ok: false, code: 'file_too_large' });
  });
});
