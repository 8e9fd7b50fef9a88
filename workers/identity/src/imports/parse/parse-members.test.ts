import { describe, expect, test } from 'vitest';
import { MAX_CELL } from './limits.ts';
import { parseMembers } from './parse-members.ts';
import { readTable } from './read-table.ts';
import { recogniseColumns } from './recognise-columns.ts';

function rowsOf(text: string) {
  const table = readTable(text);
  if (!table.ok) throw new Error(table.code);
  const columns = recogniseColumns(table.header, table.rows);
  if (!columns.ok) throw new Error(columns.code);
  return parseMembers(table, columns.mapping, { country: 'IL', currency: 'ILS', today: '2026-11-22' }).rows;
}

const outcome = (text: string) => rowsOf(text).map((row) => [row.line, row.outcome, ...row.reasons.map((reason) => reason.code)]);

describe('rows that are no members', () => {
  test('each is skipped for its own reason', () => {
    const list = [
      'שם,טלפון,דוא"ל',
      'דנה לוי,0521112233,',
      ',,',
      'שם,טלפון,דוא"ל',
      ',0541723930,',
      'יוסי כהן,12,x@',
      'סה"כ,2,',
      'נועה כץ,,noa@example.com',
    ];
    expect(outcome(list.join('\n'))).toEqual([
      [2, 'ready'],
      [3, 'skip', 'empty_row'],
      [4, 'skip', 'repeated_header'],
      [5, 'skip', 'no_name'],
      [6, 'skip', 'no_contact', 'email_invalid', 'phone_invalid'],
      [7, 'skip', 'totals_row'],
      [8, 'ready'],
    ]);
  });

  test('a member whose name is Total is a member', () => {
    expect(outcome('name,last name,phone\nTotal,Levi,0521112233')).toEqual([[2, 'ready']]);
  });
});

describe('duplicates', () => {
  test('merge into the first row, which the later one completes', () => {
    const rows = rowsOf(
      'שם,טלפון,דוא"ל,עיר\nדנה לוי,0521112233,,\nדנה לוי,,dana@example.com,חיפה\nדנה לוי,052-111-2233,dana@example.com,יפו',
    );
    expect(rows.map((row) => [row.outcome, row.mergedInto])).toEqual([
      ['ready', undefined],
      ['merged', 2],
      ['merged', 2],
    ]);
    expect(rows[0]?.member).toMatchObject({ phone: '+972521112233', email: 'dana@example.com', city: 'חיפה' });
    expect(rows[1]?.reasons).toEqual([{ code: 'duplicate', severity: 'warning' }]);
    expect(rows[2]?.reasons).toEqual([
      { code: 'duplicate', severity: 'warning', field: 'email' },
      { code: 'conflicting_value', severity: 'warning', field: 'city', value: 'יפו' },
    ]);
  });

  test('the same e-mail under another name merges with a word', () => {
    const rows = rowsOf('שם,דוא"ל\nדנה לוי,x@example.com\nיוסי כהן,x@example.com');
    expect(rows[1]).toMatchObject({ outcome: 'merged', mergedInto: 2 });
    expect(rows[1]?.reasons.map((reason) => reason.code)).toEqual(['duplicate', 'name_differs']);
  });

  test('two who share a phone both stay, with a word on both', () => {
    const rows = rowsOf('שם,טלפון,דוא"ל\nדנה לוי,0521112233,d@example.com\nנועם לוי,0521112233,n@example.com');
    expect(rows.map((row) => [row.outcome, row.reasons.map((reason) => reason.code)])).toEqual([
      ['ready', ['shared_phone']],
      ['ready', ['shared_phone']],
    ]);
  });
});

describe('shape', () => {
  test('a row that ends early and a row that runs on', () => {
    expect(
      outcome(
        'שם,דוא"ל,טלפון,עיר\nדנה לוי,dana@example.com\nיוסי כהן,y@example.com,0541723930\nנועה כץ,n@example.com,0501234567,חיפה,עוד',
      ),
    ).toEqual([
      [2, 'ready', 'short_row'],
      [3, 'ready'],
      [4, 'ready', 'long_row'],
    ]);
  });

  test('an endless cell is cut', () => {
    const [row] = rowsOf(`שם,טלפון,הערות\nדנה לוי,0521112233,${'א'.repeat(MAX_CELL + 5)}`);
    expect(row?.reasons).toEqual([{ code: 'cell_too_long', severity: 'warning', field: 'notes' }]);
    expect([row?.member?.notes?.length, row?.raw.הערות?.length]).toEqual([MAX_CELL, MAX_CELL]);
  });

  test('a mobile is preferred to a home phone wherever it stands', () => {
    const rows = rowsOf('שם,טלפון,נייד\nדנה לוי,03-5551234,0521112233\nיוסי כהן,03-5551235,');
    expect(rows.map((row) => row.member?.phone)).toEqual(['+972521112233', '+97235551235']);
  });

  test('a status that the list does not say is active', () => {
    expect(rowsOf('שם,טלפון\nדנה לוי,0521112233')[0]?.member?.status).toBe('active');
  });

  test('a column that is plainly month first is read so', () => {
    const rows = rowsOf(
      [
        'name,phone,dob',
        'A B,0521112231,1/25/1990',
        'C D,0521112232,2/26/1990',
        'E F,0521112233,3/27/1990',
        'G H,0521112234,4/5/1990',
      ].join('\n'),
    );
    expect(rows[3]?.member?.birthDate).toBe('1990-04-05');
  });
});
