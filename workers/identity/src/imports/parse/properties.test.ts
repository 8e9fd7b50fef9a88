import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ParsedFile, parseFile } from './index.ts';
import { MAX_ROWS } from './limits.ts';
import { parseMembers } from './parse-members.ts';
import { readTable } from './read-table.ts';
import { defuse } from './text.ts';

const options = { country: 'IL', currency: 'ILS', today: '2026-11-22' } as const;
const parse = (text: string) => parseFile(new TextEncoder().encode(text), options);

const cell = fc.oneof(
  fc.constantFrom('דנה', 'לוי', 'Dana', '0521112233', '054 172 3930', 'a@example.com', 'b@example.com', '3/8/1964', '31/02/1990'),
  fc.constantFrom(
    '',
    '-',
    'סה"כ',
    '=1+1',
    '"',
    '"x',
    'a\nb',
    'a,b',
    ';',
    '\u202E',
    '123456782',
    '₪250',
    'שם',
    'טלפון',
    '__proto__',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const quoted = (text: string) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const member = fc.array(cell, { maxLength: 9 });
const list = fc.array(member, { minLength: 1, maxLength: 25 });
const HEADER = ['שם פרטי', 'שם משפחה', 'טלפון', 'דוא"ל', 'תאריך לידה', 'ת.ז.', 'יתרה', 'הערות'];
const csv = (rows: string[][]) => [HEADER, ...rows].map((row) => row.map(quoted).join(',')).join('\n');

function wellFormed(file: ParsedFile): void {
  const ready = new Set(file.rows.filter((row) => row.outcome === 'ready').map((row) => row.line));
  expect(new Set(file.rows.map((row) => row.line)).size).toBe(file.rows.length);
  for (const row of file.rows) {
    expect(row.member !== null).toBe(row.outcome === 'ready');
    expect(row.reasons.some((reason) => reason.severity === 'error')).toBe(row.outcome === 'skip');
    expect(row.mergedInto === undefined || (row.mergedInto < row.line && ready.has(row.mergedInto))).toBe(true);
    expect(row.mergedInto !== undefined).toBe(row.outcome === 'merged');
    const { member: draft } = row;
    if (draft) expect(`${draft.firstName}${draft.lastName}` !== '' && (draft.email ?? draft.phone) !== null).toBe(true);
    for (const text of [...Object.values(row.raw), draft?.notes ?? '', draft?.firstName ?? '', draft?.lastName ?? '']) {
      expect(defuse(text)).toBe(text);
    }
  }
}

describe('whatever the file', () => {
  test('bytes never throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const file = parseFile(bytes, options);
        if (file.ok) wellFormed(file);
      }),
      { numRuns: 400 },
    );
  });

  test('a hostile cell of any kind is read in good time', () => {
    const hostile = ['(', '.', ' ', '7 ', '0', '"', 'a@', '1,', '-', '\u202E', 'שקל '].map((unit) =>
      unit.repeat(9_000 / unit.length),
    );
    const file = parse(csv(hostile.map((text) => Array<string>(8).fill(`1${text}!`))));
    expect(file.ok && file.rows.length).toBe(hostile.length);
  }, 3_000);

  test('text never throws, with or without a header we know', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.boolean(), (text, headed) => {
        const file = parse(headed ? `${HEADER.map(quoted).join(',')}\n${text}` : text);
        if (file.ok) wellFormed(file);
      }),
      { numRuns: 300 },
    );
  });

  test('every row is accounted for exactly once and the answer is always the same', () => {
    fc.assert(
      fc.property(list, (rows) => {
        const file = parse(csv(rows));
        expect(parse(csv(rows))).toEqual(file);
        if (file.ok) wellFormed(file);
      }),
      { numRuns: 200 },
    );
  });

  test('a list of members with distinct contacts loses nobody', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (count) => {
        const rows = Array.from({ length: count }, (_, i) => [
          'דנה',
          'לוי',
          `05211${String(i).padStart(5, '0')}`,
          `m${i}@example.com`,
        ]);
        const file = parse(csv(rows));
        expect(file.ok && file.rows.map((row) => [row.line, row.outcome])).toEqual(rows.map((_, i) => [i + 2, 'ready']));
      }),
      { numRuns: 20 },
    );
  });
});

describe('a list at the limit', () => {
  const names = ['דנה', 'יוסי', 'נועה', 'איתי', 'Igor', 'Anna', 'שחר', 'רוני', 'קרן', 'תומר'];
  const rows = (phone: (i: number) => string) =>
    Array.from({ length: MAX_ROWS }, (_, i) => [
      `${names[i % 10]}`,
      `${names[Math.floor(i / 10) % 10]} ${String.fromCharCode(0x5d0 + (i % 27))}${String.fromCharCode(0x5d0 + (Math.floor(i / 27) % 27))}`,
      phone(i),
      `m${i}@example.com`,
    ]);

  test('reads each cell a fixed number of times, however many rows', () => {
    let reads = 0;
    const counted = (row: string[]) =>
      new Proxy(row, {
        get(target, property, self) {
          if (typeof property === 'string' && /^\d+$/.test(property)) reads++;
          return Reflect.get(target, property, self);
        },
      });
    const readsPerCell = (count: number) => {
      reads = 0;
      const some = rows((i) => `05211${String(i).padStart(5, '0')}`).slice(0, count);
      const table = { delimiter: ',', header: HEADER, headerLine: 1, rows: some.map(counted) } as const;
      parseMembers({ ...table }, { 0: 'firstName', 1: 'lastName', 2: 'phone', 3: 'email' }, options);
      return reads / (count * 4);
    };
    const few = readsPerCell(500);
    expect(readsPerCell(MAX_ROWS)).toBeCloseTo(few, 5);
    expect(few).toBeLessThan(12);
  });

  test('one phone for everybody does not compare everybody with everybody', () => {
    const table = readTable(csv(rows(() => '0521112233')));
    if (!table.ok) throw new Error(table.code);
    const parsed = parseMembers(table, { 0: 'firstName', 1: 'lastName', 2: 'phone', 3: 'email' }, options);
    expect(parsed.rows).toHaveLength(MAX_ROWS);
    expect(parsed.rows.filter((row) => row.outcome === 'ready').length).toBeGreaterThan(5_000);
  }, 20_000);
});
