import type { CountryCode } from 'libphonenumber-js/min';
import { readBirthDate } from './birth-date.ts';
import type { Cell } from './cell.ts';
import { readCredits } from './credits.ts';
import { type DateOrder, readDate } from './date.ts';
import { readEmail } from './email.ts';
import type { Field } from './fields.ts';
import { readGender } from './gender.ts';
import type { UnmergedDraft } from './member.ts';
import { readMoney } from './money.ts';
import { readName, splitName } from './name.ts';
import { readNationalId } from './national-id.ts';
import { readPhone } from './phone.ts';
import { type Reason, warning } from './reasons.ts';
import { readStatus } from './status.ts';
import { clean, cut, defuse, isBlank, line } from './text.ts';

export type DateField = 'birthDate' | 'joinedAt' | 'planValidUntil';

export type RowRule = {
  country: CountryCode;
  currency: string;
  today: string;
  orders: Record<DateField, DateOrder>;
};

/** The cells of one row by field; phone and email may come from several columns, the best one first. */
export type Cells = Partial<Record<Field, string[]>>;

export type ReadRow = { draft: UnmergedDraft; reasons: Reason[] };

const SHOWN = 200;

/** Everything a row says about a member. What cannot be read is left empty with a warning. */
export function readRow(cells: Cells, rule: RowRule): ReadRow {
  const reasons: Reason[] = [];
  const warn = (code: NonNullable<Cell<unknown>['code']>, field: Field, cell: string) =>
    reasons.push(warning(code, field, cut(defuse(line(cell)), SHOWN)));

  function read<T>(field: Field, reader: (cell: string) => Cell<T>): T | null {
    let refused: [NonNullable<Cell<T>['code']>, string] | null = null;
    for (const cell of cells[field] ?? []) {
      const { value, code } = reader(cell);
      if (value !== null && code) warn(code, field, cell);
      if (value !== null) return value;
      if (code) refused ??= [code, cell];
    }
    if (refused) warn(refused[0], field, refused[1]);
    return null;
  }

  function text(field: Field, tidy: (cell: string) => string): string | null {
    const cell = cells[field]?.[0] ?? '';
    if (isBlank(cell)) return null;
    const plain = tidy(cell);
    const safe = defuse(plain);
    if (safe !== plain) warn('formula_defused', field, cell);
    return safe;
  }

  const date = (field: 'joinedAt' | 'planValidUntil', yearsAhead: number) =>
    read(field, (cell) => readDate(cell, { latest: later(rule.today, yearsAhead), order: rule.orders[field] }));

  const draft: UnmergedDraft = {
    ...names(cells, warn),
    email: read('email', readEmail),
    phone: read('phone', (cell) => readPhone(cell, rule.country)),
    nationalId: read('nationalId', readNationalId),
    birthDate: read('birthDate', (cell) => readBirthDate(cell, rule.today, rule.orders.birthDate)),
    gender: read('gender', readGender),
    status: read('status', readStatus),
    joinedAt: date('joinedAt', 1),
    notes: text('notes', clean),
    address: text('address', line),
    city: text('city', line),
    imported: {
      planName: text('planName', line),
      planValidUntil: date('planValidUntil', 50),
      remainingCredits: read('remainingCredits', readCredits),
      balance: read('balance', (cell) => readMoney(cell, rule.currency)),
    },
  };
  return { draft, reasons };
}

function names(cells: Cells, warn: (code: 'formula_defused' | 'name_incomplete', field: Field, cell: string) => void) {
  for (const field of ['firstName', 'lastName', 'fullName'] as const) {
    const cell = line(cells[field]?.[0] ?? '');
    if (readName(cell) !== '' && defuse(cell) !== cell) warn('formula_defused', field, cell);
  }
  const firstName = readName(cells.firstName?.[0] ?? '');
  const lastName = readName(cells.lastName?.[0] ?? '');
  const name = firstName || lastName ? { firstName, lastName } : splitName(cells.fullName?.[0] ?? '');
  if (name.firstName === '' && name.lastName !== '') warn('name_incomplete', 'firstName', '');
  if (name.lastName === '' && name.firstName !== '') warn('name_incomplete', 'lastName', '');
  return name;
}

const later = (today: string, years: number): string => `${Number(today.slice(0, 4)) + years}${today.slice(4)}`;
