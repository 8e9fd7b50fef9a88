import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseFile } from './index.ts';

const options = { country: 'IL', currency: 'ILS', today: '2026-11-22' } as const;
const SAMPLE = new URL('../../../../../../shared/data/members-he.csv', import.meta.url);

describe('parseFile', () => {
  test('a refusal of any stage is the answer', () => {
    expect(parseFile(new Uint8Array(), options)).toEqual({ ok: false, code: 'empty_file' });
    expect(parseFile(new TextEncoder().encode('צבע,עיר\nכחול,חיפה'), options)).toEqual({
      ok: false,
      code: 'no_identifying_column',
    });
  });

  test('the choice of columns is used', () => {
    const bytes = new TextEncoder().encode('דנה לוי,0521112233\nיוסי כהן,0541723930');
    const file = parseFile(bytes, { ...options, choice: { 0: 'fullName' } });
    expect(file).toMatchObject({
      ok: true,
      columns: [
        { index: 0, header: 'A', field: 'fullName' },
        { index: 1, header: 'B', field: 'phone' },
      ],
      rows: [
        { line: 1, outcome: 'ready', member: { firstName: 'דנה', phone: '+972521112233' } },
        { line: 2, outcome: 'ready', member: { firstName: 'יוסי' } },
      ],
    });
  });
});

if (!existsSync(SAMPLE))
  process.stderr.write('SKIPPED: the real member list is not on this machine, its rows were not checked\n');

describe.skipIf(!existsSync(SAMPLE))('a real list of a studio', () => {
  const file = existsSync(SAMPLE) ? parseFile(new Uint8Array(readFileSync(SAMPLE)), options) : null;
  const rows = file?.ok ? file.rows : [];
  const at = (line: number) => rows.find((row) => row.line === line);

  test('every column is understood', () => {
    expect(file).toMatchObject({ ok: true, encoding: 'utf-8', delimiter: ',', unrecognised: [] });
    expect(file?.ok && file.columns.map((column) => column.field)).toEqual([
      ...['firstName', 'lastName', 'nationalId', 'phone', 'email', 'birthDate', 'gender', 'planName', 'joinedAt'],
      ...['planValidUntil', 'remainingCredits', 'status', 'balance', 'notes'],
    ]);
  });

  test('146 rows: 143 members, two repeats, one that cannot be reached', () => {
    expect(rows.map((row) => row.line)).toEqual(Array.from({ length: 146 }, (_, i) => i + 2));
    expect(rows.filter((row) => row.outcome === 'ready')).toHaveLength(143);
    expect(rows.filter((row) => row.outcome === 'merged').map((row) => [row.line, row.mergedInto])).toEqual([
      [45, 5],
      [46, 10],
    ]);
    const skipped = rows.filter((row) => row.outcome === 'skip');
    expect(skipped.map((row) => [row.line, row.reasons.map((reason) => reason.code)])).toEqual([
      [47, ['no_contact', 'short_row']],
    ]);
  });

  test('every remark of the list, apart from its 25 formulas', () => {
    const remarks = rows.flatMap((row) => row.reasons.map((reason) => [row.line, reason.code, reason.field] as const));
    expect(remarks.filter(([, code]) => code === 'formula_defused')).toHaveLength(25);
    expect(remarks.filter(([, code]) => code !== 'formula_defused')).toEqual([
      [9, 'shared_phone', 'phone'],
      [42, 'name_incomplete', 'firstName'],
      [43, 'email_invalid', 'email'],
      [43, 'national_id_invalid', 'nationalId'],
      [43, 'date_impossible', 'birthDate'],
      [44, 'age_out_of_range', 'birthDate'],
      [45, 'duplicate', 'email'],
      [46, 'shared_phone', 'phone'],
      [46, 'duplicate', 'email'],
      [46, 'conflicting_value', 'phone'],
      [47, 'no_contact', undefined],
      [47, 'short_row', undefined],
    ]);
  });

  test('members come out whole', () => {
    expect(at(2)?.member).toEqual({
      firstName: 'אורי',
      lastName: 'חורי',
      email: 'member000@example.com',
      phone: '+972537964910',
      nationalId: null,
      birthDate: '1964-08-03',
      gender: 'male',
      status: 'active',
      joinedAt: '2026-09-13',
      notes: null,
      address: null,
      city: null,
      imported: {
        planName: 'כרטיסייה 10 אימונים',
        planValidUntil: '2027-09-03',
        remainingCredits: 0,
        balance: { amount: -12_000, currency: 'ILS' },
      },
    });
    expect(at(9)?.member).toMatchObject({ firstName: 'Daniel', status: 'suspended', imported: { balance: { amount: 119_990 } } });
    expect(at(10)?.member).toMatchObject({ firstName: 'ליאת', phone: '+972588020674' });
    expect(at(14)?.member?.notes).toBe('\'=HYPERLINK("http://example.com")');
    expect(at(33)?.member?.nationalId).toBe('099362139');
  });

  test('nobody is lost for a broken date: each birth date is there or explained', () => {
    for (const row of rows.filter((candidate) => candidate.member)) {
      const explained = row.reasons.some((reason) => reason.field === 'birthDate');
      expect([row.line, row.member?.birthDate !== null || explained]).toEqual([row.line, row.raw['תאריך לידה'] !== '']);
    }
  });
});
