import { describe, expect, test } from 'vitest';
import { recogniseColumns } from './recognise-columns.ts';

describe('recogniseColumns', () => {
  test('headings in Hebrew, English and Russian', () => {
    expect(recogniseColumns(['שם מלא', 'Mobile', 'Почта', 'צבע'], [])).toEqual({
      ok: true,
      mapping: { 0: 'fullName', 1: 'phone', 2: 'email' },
      unrecognised: ['צבע'],
    });
  });

  test('a bare name beside a last name is the first name', () => {
    expect(recogniseColumns(['שם', 'שם משפחה'], [])).toMatchObject({ mapping: { 0: 'firstName', 1: 'lastName' } });
    expect(recogniseColumns(['שם', 'טלפון'], [])).toMatchObject({ mapping: { 0: 'fullName', 1: 'phone' } });
  });

  test('several phones count, a second birth date does not', () => {
    const found = recogniseColumns(['שם', 'טלפון', 'נייד', 'תאריך לידה', 'DOB'], []);
    expect(found).toMatchObject({ mapping: { 1: 'phone', 2: 'phone', 3: 'birthDate' }, unrecognised: ['DOB'] });
  });

  test('cells speak where headings do not', () => {
    const rows = [
      ['דנה', 'x@example.com', '0521112233', '123456782'],
      ['יוסי', 'y@example.com', '541723930', '099362139'],
      ['נועה', '', '-', ''],
    ];
    expect(recogniseColumns(['שם', 'A1', 'B1', 'C1'], rows)).toMatchObject({
      mapping: { 0: 'fullName', 1: 'email', 2: 'phone' },
      unrecognised: ['C1'],
    });
  });

  test('the choice of the owner wins, and frees the column it replaces', () => {
    const found = recogniseColumns(['שם', 'טלפון', 'נייד אמא', 'הערות'], [], { 2: 'phone', 3: null });
    expect(found).toEqual({ ok: true, mapping: { 0: 'fullName', 2: 'phone' }, unrecognised: ['טלפון'] });
  });

  test('nothing that tells who the rows are', () => {
    expect(recogniseColumns(['צבע', 'עיר'], [['כחול', 'חיפה']])).toEqual({ ok: false, code: 'no_identifying_column' });
  });
});
