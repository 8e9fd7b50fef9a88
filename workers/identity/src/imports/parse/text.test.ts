import { describe, expect, test } from 'vitest';
import { clean, defuse, isBlank, line } from './text.ts';

test('hidden, reordering and control characters are removed', () => {
  expect(clean('\u202Eדנה\u0000\u200F \u2066לוי\u2069\uFEFF\u0007')).toBe('דנה לוי');
  expect(clean('lone \uD800 surrogate')).toBe('lone \uFFFD surrogate');
});

test('lines stay in text and go in a name', () => {
  expect(clean(' שורה ראשונה\r\nשורה שנייה ')).toBe('שורה ראשונה\nשורה שנייה');
  expect(line('דנה\n  לוי')).toBe('דנה לוי');
});

describe('defuse', () => {
  test.each(['=HYPERLINK("http://example.com")', '@SUM(A1)', '+cmd|x', '-2+3', '\t=1+1', '\u200E=1+1', '＝1', '-דנה', '=1+1'])(
    'marks %j',
    (cell) => {
      expect(defuse(cell)).toBe(`'${clean(cell)}`);
    },
  );

  test.each(['+972-53-7964910', '-120', '-1,199.90', '-', '+972 (50) 123', 'דנה', "O'Brien", '250-', ''])('leaves %j', (cell) => {
    expect(defuse(cell)).toBe(cell);
  });

  test('twice is once', () => {
    expect(defuse(defuse('=1+1'))).toBe("'=1+1");
  });
});

test('blanks of spreadsheets and people', () => {
  expect(['', '  ', '-', 'N/A', 'null', '#REF!', '\u200F', 'אין'].every(isBlank)).toBe(true);
  expect(['0', 'דנה', '?'].some(isBlank)).toBe(false);
});
