import { describe, expect, test } from 'vitest';
import { readPhone } from './phone.ts';

describe('readPhone', () => {
  test.each([
    ['972-53-7964910', '+972537964910'],
    ['+972507765251', '+972507765251'],
    ['050 441 7894', '+972504417894'],
    ['052-0830400', '+972520830400'],
    ['0541723930', '+972541723930'],
    ['541723930', '+972541723930'],
    ['541723930.0', '+972541723930'],
    ['00972541723930', '+972541723930'],
    ['+972 (0)54-172-3930', '+972541723930'],
    ['\u200E054-1723930\u202C', '+972541723930'],
    ['אמא 054-1723930', '+972541723930'],
    ['03-5551234', '+97235551234'],
    ['+7 916 123-45-67', '+79161234567'],
  ])('%j is %s', (cell, value) => expect(readPhone(cell, 'IL')).toEqual({ value }));

  test.each([
    '054-1723930 / 052-1112233',
    '0541723930, 0521112233',
    '0541723930 0521112233',
    '054 172 3930 052 111 2233',
    '0541723930 או 0521112233',
  ])('of two numbers in %j, the first', (cell) =>
    expect(readPhone(cell, 'IL')).toEqual({ value: '+972541723930', code: 'several_values' }),
  );

  test('a broken number before a valid one is passed over', () => {
    expect(readPhone('05417 / 0521112233', 'IL')).toEqual({ value: '+972521112233' });
  });

  test.each(['12', '0000000000', '5.41724E+08', 'אין לו', '05417239301234', 'dana@example.com'])('%j is no number', (cell) => {
    expect(readPhone(cell, 'IL')).toEqual({ value: null, code: 'phone_invalid' });
  });

  test('blank is no complaint', () => expect(readPhone('', 'IL')).toEqual({ value: null }));
});
