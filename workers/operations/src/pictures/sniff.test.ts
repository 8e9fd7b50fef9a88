import { expect, test } from 'vitest';
import { sniff } from './sniff.ts';

const bytes = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

test('a file is what its first bytes say', () => {
  expect(sniff(bytes('\xff\xd8\xff\xe1....'))).toBe('image/jpeg');
  expect(sniff(bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'))).toBe('image/png');
  expect(sniff(bytes('RIFF\x10\0\0\0WEBPVP8 '))).toBe('image/webp');
  expect(sniff(bytes('\0\0\0\x1cftypavif'))).toBe('image/avif');
  expect(sniff(bytes('\0\0\0\x18ftypheic'))).toBe('image/heic');
  expect(sniff(bytes('\0\0\0\x18ftypisom'))).toBe('video/mp4');
  expect(sniff(bytes('\0\0\0\x14ftypqt  '))).toBe('video/quicktime');
  expect(sniff(bytes('\x1a\x45\xdf\xa3....'))).toBe('video/webm');
});

test('markup, scripts, archives and what is cut short are nothing', () => {
  const others = [
    '<!doctype html><script>',
    '<svg xmlns="http://www.w3.org/2000/svg">',
    '\x1f\x8b\x08',
    'GIF89a',
    'PK\x03\x04',
    '%PDF-1.7',
    '\x89PNG\r\n\x1a\n<html>',
    '\0\0\0\x18ftypevil',
    '',
  ];
  for (const other of others) expect(sniff(bytes(other)), other).toBeNull();
});
