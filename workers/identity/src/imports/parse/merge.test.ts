import { expect, test } from 'vitest';
import type { UnmergedDraft } from './member.ts';
import { mergeInto } from './merge.ts';

const empty: UnmergedDraft = {
  firstName: 'דנה',
  lastName: 'לוי',
  email: 'dana@example.com',
  phone: null,
  nationalId: null,
  birthDate: null,
  gender: null,
  status: null,
  joinedAt: null,
  notes: null,
  address: null,
  city: null,
  imported: { planName: null, planValidUntil: null, remainingCredits: null, balance: null },
};
const row = (fields: Partial<UnmergedDraft>): UnmergedDraft => ({ ...empty, imported: { ...empty.imported }, ...fields });

test('a later row fills what is empty', () => {
  const first = row({ notes: 'א' });
  const reasons = mergeInto(first, row({ phone: '+972521112233', status: 'cancelled', notes: 'א' }));
  expect(first).toMatchObject({ phone: '+972521112233', status: 'cancelled', notes: 'א' });
  expect(reasons).toEqual([{ code: 'duplicate', severity: 'warning', field: 'email' }]);
});

test('what is there stays, and the other value is said', () => {
  const first = row({ city: 'חיפה', status: 'active' });
  const reasons = mergeInto(first, row({ city: 'יפו', status: 'cancelled', nationalId: null }));
  expect(first).toMatchObject({ city: 'חיפה', status: 'active' });
  expect(reasons.slice(1)).toEqual([
    { code: 'conflicting_value', severity: 'warning', field: 'status', value: 'cancelled' },
    { code: 'conflicting_value', severity: 'warning', field: 'city', value: 'יפו' },
  ]);
});

test('a conflicting national id is not repeated', () => {
  const reasons = mergeInto(row({ nationalId: '123456782' }), row({ nationalId: '099362139' }));
  expect(reasons[1]).toEqual({ code: 'conflicting_value', severity: 'warning', field: 'nationalId' });
});

test('another name is said, half a name is completed', () => {
  const first = row({});
  expect(mergeInto(first, row({ firstName: 'יוסי', lastName: 'כהן' })).map((reason) => reason.code)).toContain('name_differs');
  expect(first).toMatchObject({ firstName: 'דנה', lastName: 'לוי' });
  const half = row({ firstName: '' });
  mergeInto(half, row({}));
  expect(half).toMatchObject({ firstName: 'דנה', lastName: 'לוי' });
});

test('sessions of another plan do not complete this plan', () => {
  const first = row({ imported: { planName: 'חודשי', planValidUntil: null, remainingCredits: null, balance: null } });
  const later = {
    planName: 'כרטיסייה',
    planValidUntil: '2027-01-01',
    remainingCredits: 7,
    balance: { amount: 100, currency: 'ILS' },
  };
  const reasons = mergeInto(first, row({ imported: later }));
  expect(first.imported).toEqual({ planName: 'חודשי', planValidUntil: null, remainingCredits: null, balance: later.balance });
  expect(reasons[1]).toEqual({ code: 'conflicting_value', severity: 'warning', field: 'planName', value: 'כרטיסייה' });
});
