import { expect, test } from 'vitest';
import { namesDiffer, nameWords } from './same-name.ts';

const differ = (a: [string, string], b: [string, string]) =>
  namesDiffer(nameWords({ firstName: a[0], lastName: a[1] }), nameWords({ firstName: b[0], lastName: b[1] }));

test.each<[[string, string], [string, string]]>([
  [
    ['דנה', 'לוי'],
    ['דנה', 'לוי'],
  ],
  [
    ['DANA', 'Levi'],
    ['dana', 'levi'],
  ],
  [
    ['לוי', 'דנה'],
    ['דנה', 'לוי'],
  ],
  [
    ['דנה', 'לוי'],
    ['דנה', 'לוי-כהן'],
  ],
  [
    ['דנה', 'לוי'],
    ['', 'לוי'],
  ],
  [
    ['ד', 'לוי'],
    ['דנה', 'לוי'],
  ],
  [
    ['Daniel', 'לוי'],
    ['דניאל', 'Levi'],
  ],
  [
    ['David', 'כהן'],
    ['דוד', 'כהן'],
  ],
  [
    ['סבטלנה', 'ביטון'],
    ['Светлана', 'Битон'],
  ],
  [
    ['Anna', 'Levi'],
    ['Ana', 'Levi'],
  ],
])('%j can be %j', (a, b) => expect([differ(a, b), differ(b, a)]).toEqual([false, false]));

test.each<[[string, string], [string, string]]>([
  [
    ['דנה', 'לוי'],
    ['יוסי', 'לוי'],
  ],
  [
    ['נועה', 'כץ'],
    ['נועם', 'כץ'],
  ],
  [
    ['ליאת', 'כהן'],
    ['Daniel', 'קוזלוב'],
  ],
  [
    ['דנה', 'לוי'],
    ['דנה', 'כהן'],
  ],
  [
    ['דן', 'לוי'],
    ['דנה', 'לוי'],
  ],
  [
    ['Igor', 'כץ'],
    ['יעל', 'כץ'],
  ],
])('%j is not %j', (a, b) => expect([differ(a, b), differ(b, a)]).toEqual([true, true]));
