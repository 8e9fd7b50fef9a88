import { expect, test } from 'vitest';
import { findPeople } from './duplicates.ts';
import type { UnmergedDraft } from './member.ts';

function draft(name: string, email: string | null, phone: string | null): UnmergedDraft {
  const [firstName = '', lastName = ''] = name.split(' ');
  const imported = { planName: null, planValidUntil: null, remainingCredits: null, balance: null };
  const rest = {
    nationalId: null,
    birthDate: null,
    gender: null,
    status: null,
    joinedAt: null,
    notes: null,
    address: null,
    city: null,
  };
  return { firstName, lastName, email, phone, ...rest, imported };
}

test('the same e-mail is one person, whatever the name', () => {
  expect(findPeople([draft('דנה לוי', 'a', null), draft('יוסי כהן', 'a', null)]).rootOf).toEqual([0, 0]);
});

test('the same phone is one person under the same name', () => {
  const people = findPeople([draft('דנה לוי', 'a', '1'), draft('Dana Levi', 'b', '1')]);
  expect([people.rootOf, [...people.sharing]]).toEqual([[0, 0], []]);
});

test('a mother and her child share a phone and stay two, also when the child has no e-mail', () => {
  const people = findPeople([draft('דנה לוי', 'a', '1'), draft('נועם לוי', 'b', '1'), draft('עדי לוי', null, '1')]);
  expect([people.rootOf, [...people.sharing]]).toEqual([
    [0, 1, 2],
    [0, 1, 2],
  ]);
});

test('A is B by e-mail and B is C by phone', () => {
  const rows = [draft('דנה לוי', 'a', null), draft('דנה לוי', 'a', '1'), draft('דנה לוי', null, '1')];
  expect(findPeople(rows).rootOf).toEqual([0, 0, 0]);
  expect(findPeople([...rows].reverse()).rootOf).toEqual([0, 0, 0]);
});

test('a wrong e-mail does not pull a third person in through a phone', () => {
  const people = findPeople([draft('דנה לוי', 'a', null), draft('יוסי כהן', 'a', '1'), draft('יוסי כהן', 'c', '1')]);
  expect(people.rootOf).toEqual([0, 0, 2]);
});

test('skipped rows are nobody', () => {
  expect(findPeople([null, draft('דנה לוי', 'a', '1'), null]).rootOf).toEqual([0, 1, 2]);
});
