import { expect, test } from 'vitest';
import { readRow } from './read-row.ts';

const rule = {
  country: 'IL',
  currency: 'ILS',
  today: '2026-11-22',
  orders: { birthDate: 'day-first', joinedAt: 'day-first', planValidUntil: 'day-first' },
} as const;

test('what cannot be read is left empty with a warning that names the field', () => {
  const { draft, reasons } = readRow(
    {
      fullName: ['דנה לוי'],
      phone: ['12'],
      email: ['dana@'],
      birthDate: ['31/02/1990'],
      gender: ['?'],
      nationalId: ['123456789'],
    },
    rule,
  );
  expect(draft).toMatchObject({
    firstName: 'דנה',
    lastName: 'לוי',
    phone: null,
    email: null,
    birthDate: null,
    gender: null,
    nationalId: null,
  });
  expect(reasons).toEqual([
    { code: 'email_invalid', severity: 'warning', field: 'email', value: 'dana@' },
    { code: 'phone_invalid', severity: 'warning', field: 'phone', value: '12' },
    { code: 'national_id_invalid', severity: 'warning', field: 'nationalId' },
    { code: 'date_impossible', severity: 'warning', field: 'birthDate', value: '31/02/1990' },
    { code: 'gender_unknown', severity: 'warning', field: 'gender', value: '?' },
  ]);
});

test('a second phone column stands in for a broken first one, without complaint', () => {
  const { draft, reasons } = readRow({ firstName: ['דנה'], lastName: ['לוי'], phone: ['', '03-5551234'] }, rule);
  expect([draft.phone, reasons]).toEqual(['+97235551234', []]);
});

test('a formula in any text is kept as text and said', () => {
  const { draft, reasons } = readRow({ firstName: ['=a()'], lastName: ['לוי'], notes: ['@x'], city: ['+חיפה'] }, rule);
  expect(draft).toMatchObject({ firstName: "'=a()", notes: "'@x", city: "'+חיפה" });
  expect(reasons.map((reason) => [reason.code, reason.field])).toEqual([
    ['formula_defused', 'firstName'],
    ['formula_defused', 'notes'],
    ['formula_defused', 'city'],
  ]);
});

test('two-digit years lie behind for joining and ahead for a plan', () => {
  const { draft } = readRow({ firstName: ['א'], joinedAt: ['01.02.95'], planValidUntil: ['01.02.31'] }, rule);
  expect([draft.joinedAt, draft.imported.planValidUntil]).toEqual(['1995-02-01', '2031-02-01']);
});
