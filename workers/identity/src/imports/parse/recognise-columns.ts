import type { CountryCode } from 'libphonenumber-js/min';
import { fieldOfHeading, isBareName } from './column-names.ts';
import { readEmail } from './email.ts';
import type { ColumnMapping, Field } from './fields.ts';
import { readPhone } from './phone.ts';
import { type Refused, refuse } from './refusals.ts';
import { isBlank } from './text.ts';

export type Columns = { mapping: ColumnMapping; unrecognised: string[] };

/** What the owner chose on the page, by column index; null leaves the column out. Other columns are recognised as usual. */
export type ColumnChoice = Record<number, Field | null>;

const SEVERAL: ReadonlySet<Field> = new Set<Field>(['phone', 'email']);
const SAMPLED_ROWS = 200;

export function recogniseColumns(
  header: string[],
  rows: string[][],
  choice: ColumnChoice = {},
  country: CountryCode = 'IL',
): ({ ok: true } & Columns) | Refused {
  const mapping: ColumnMapping = {};
  const taken = new Set<Field>();
  for (let column = 0; column < header.length; column++) {
    const chosen = choice[column];
    if (chosen) {
      mapping[column] = chosen;
      taken.add(chosen);
    }
  }
  const chosenFields = new Set(taken);
  header.forEach((heading, column) => {
    const field = choice[column] === undefined ? fieldOfHeading(heading) : null;
    if (!field || chosenFields.has(field) || (taken.has(field) && !SEVERAL.has(field))) return;
    mapping[column] = field;
    taken.add(field);
  });
  completeName(header, mapping, taken, choice);
  for (const field of ['email', 'phone'] as const) {
    if (!taken.has(field)) byContent(field, { header, rows, mapping, taken, choice, country });
  }

  const identifying: Field[] = ['firstName', 'lastName', 'fullName', 'email', 'phone'];
  if (!identifying.some((field) => taken.has(field))) return refuse('no_identifying_column');
  return {
    ok: true,
    mapping,
    unrecognised: header.filter((_, column) => mapping[column] === undefined && choice[column] !== null),
  };
}

function completeName(header: string[], mapping: ColumnMapping, taken: Set<Field>, choice: ColumnChoice): void {
  if (!taken.has('lastName') || taken.has('firstName')) return;
  const bare = header.findIndex((heading, i) => mapping[i] === 'fullName' && isBareName(heading) && !choice[i]);
  if (bare === -1) return;
  mapping[bare] = 'firstName';
  taken.delete('fullName');
  taken.add('firstName');
}

type Search = {
  header: string[];
  rows: string[][];
  mapping: ColumnMapping;
  taken: Set<Field>;
  choice: ColumnChoice;
  country: CountryCode;
};

/** A column whose heading says nothing, yet most of whose cells are e-mails or phones. */
function byContent(field: 'email' | 'phone', { header, rows, mapping, taken, choice, country }: Search): void {
  const isOne = (cell: string) => (field === 'email' ? readEmail(cell) : readPhone(cell, country)).value !== null;
  const sample = rows.slice(0, SAMPLED_ROWS);
  for (let column = 0; column < header.length; column++) {
    if (mapping[column] !== undefined || choice[column] === null) continue;
    const filled = sample.map((row) => row[column] ?? '').filter((cell) => !isBlank(cell));
    if (filled.length === 0 || filled.filter(isOne).length < filled.length * 0.6) continue;
    mapping[column] = field;
    taken.add(field);
    return;
  }
}
