import { describe, expect, test } from 'vitest';
import { MAX_COLUMNS, MAX_ROWS } from './limits.ts';
import { readTable } from './read-table.ts';

describe('readTable', () => {
  test('takes the first row as the header', () => {
    expect(readTable('שם,טלפון\r\nדנה,0521112233\r\n')).toEqual({
      ok: true,
      delimiter: ',',
      header: ['שם', 'טלפון'],
      headerLine: 1,
      rows: [['דנה', '0521112233']],
    });
  });

  test('finds the header under a title and blank rows, and counts lines as a spreadsheet does', () => {
    const table = readTable('סטודיו הים;;\n\nהופק ביום 1/1/2026;;\nשם;טלפון;עיר\nדנה;0521112233;חיפה');
    expect(table).toMatchObject({ header: ['שם', 'טלפון', 'עיר'], headerLine: 4, rows: [['דנה', '0521112233', 'חיפה']] });
  });

  test('a list without a header gets spreadsheet letters and loses nobody', () => {
    const table = readTable('דנה לוי,0521112233\nיוסי כהן,0541723930');
    expect(table).toMatchObject({
      header: ['A', 'B'],
      headerLine: 0,
      rows: [
        ['דנה לוי', '0521112233'],
        ['יוסי כהן', '0541723930'],
      ],
    });
  });

  test('headings become distinct and harmless', () => {
    const table = readTable('שם,טלפון,טלפון,,=1+1\nא,1,2,3,4');
    expect(table).toMatchObject({ header: ['שם', 'טלפון', 'טלפון (2)', 'D', "'=1+1"] });
  });

  test("Excel's separator line is obeyed and not counted", () => {
    expect(readTable('sep=;\nname;phone\nDana;1')).toMatchObject({ delimiter: ';', headerLine: 1, rows: [['Dana', '1']] });
  });

  test('empty rows stay in the middle and go at the end', () => {
    const table = readTable(`name,phone\nDana,1\n\nYossi,2\n${',\n'.repeat(30_000)}`);
    expect(table).toMatchObject({ rows: [['Dana', '1'], [''], ['Yossi', '2']] });
  });

  test('mixed and old line ends', () => {
    expect(readTable('name,phone\rDana,1\r\nYossi,2\nNoa,3')).toMatchObject({
      rows: [
        ['Dana', '1'],
        ['Yossi', '2'],
        ['Noa', '3'],
      ],
    });
  });
});

describe('limits', () => {
  test('as many rows as allowed, and one more', () => {
    expect(readTable(`name,phone\n${'Dana,1\n'.repeat(MAX_ROWS)}`)).toMatchObject({ ok: true, rows: { length: MAX_ROWS } });
    expect(readTable(`name,phone\n${'Dana,1\n'.repeat(MAX_ROWS + 1)}`)).toEqual({ ok: false, code: 'too_many_rows' });
  });

  test('as many columns as allowed, and one more', () => {
    const row = (columns: number) => Array.from({ length: columns }, (_, i) => `c${i}`).join(',');
    expect(readTable(`${row(MAX_COLUMNS)}\n1`)).toMatchObject({ ok: true });
    expect(readTable(`${row(MAX_COLUMNS + 1)}\n1`)).toEqual({ ok: false, code: 'too_many_columns' });
  });

  test('a header alone', () => {
    expect(readTable('שם,טלפון\n')).toEqual({ ok: false, code: 'no_rows' });
  });

  test('delimiters alone', () => {
    expect(readTable(',,,\n,,')).toEqual({ ok: false, code: 'empty_file' });
  });
});
