import { expect, test } from 'vitest';
import { rangeOf } from './range.ts';

test('one range is understood, as RFC 9110 writes it', () => {
  expect(rangeOf('bytes=0-3', 10)).toEqual({ offset: 0, length: 4 });
  expect(rangeOf('bytes=4-', 10)).toEqual({ offset: 4, length: 6 });
  expect(rangeOf('bytes=-3', 10)).toEqual({ offset: 7, length: 3 });
  expect(rangeOf('bytes=-30', 10)).toEqual({ offset: 0, length: 10 });
  expect(rangeOf('bytes=8-99', 10)).toEqual({ offset: 8, length: 2 });
});

test('a range of nothing that is there is none', () => {
  expect(rangeOf('bytes=10-', 10)).toBe('none');
  expect(rangeOf('bytes=-0', 10)).toBe('none');
});

test('what is no single range asks for the whole', () => {
  for (const header of [null, '', 'bytes=-', 'bytes=3-1', 'bytes=0-1,4-5', 'lines=1-2']) expect(rangeOf(header, 10)).toBeNull();
});
