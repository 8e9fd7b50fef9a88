import { expect, test } from 'vitest';
import { notAMember } from './not-a-member.ts';
import { key } from './plain.ts';

const header = ['שם', 'טלפון', 'דוא"ל'].map(key);

test.each([
  [['', ' ', '-'], 'empty_row'],
  [[], 'empty_row'],
  [['שם', 'טלפון', 'דוא״ל'], 'repeated_header'],
  [['סה"כ', '', '', '140'], 'totals_row'],
  [['', 'סה״כ: 140'], 'totals_row'],
  [['Total', '', ''], 'totals_row'],
  [['דנה', '0521112233', ''], null],
  [['שם', '0521112233', 'a@example.com'], null],
])('%j', (row, code) => expect(notAMember(row, header)).toBe(code));
