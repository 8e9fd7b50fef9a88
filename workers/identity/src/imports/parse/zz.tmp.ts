import { readFileSync } from 'node:fs';
import { parseFile } from './index.ts';

const bytes = new Uint8Array(readFileSync('/work/shared/data/members-he.csv'));
const t = performance.now();
const r = parseFile(bytes, { country: 'IL', currency: 'ILS', today: '2026-11-22' });
if (!r.ok) throw new Error(r.code);
console.log(
  performance.now() - t,
  r.encoding,
  r.delimiter,
  r.columns.map((c) => c.header + '=' + c.field).join(' | '),
  r.unrecognised,
  r.rows.length,
);
const c: Record<string, number> = {};
for (const x of r.rows) c[x.outcome] = (c[x.outcome] ?? 0) + 1;
console.log(c);
const rc: Record<string, number> = {};
for (const x of r.rows)
  for (const y of x.reasons) {
    const k = y.code + ':' + (y.field ?? '');
    rc[k] = (rc[k] ?? 0) + 1;
  }
console.log(rc);
for (const x of r.rows) {
  const rs = x.reasons.filter((y) => y.code !== 'formula_defused' && y.code !== 'national_id_invalid');
  if (rs.length || x.outcome !== 'ready')
    console.log(x.line, x.outcome, x.mergedInto, JSON.stringify(x.reasons), JSON.stringify(x.raw));
}
for (const x of r.rows.slice(0, 10)) console.log(x.line, JSON.stringify(x.member));
