import { expect, test } from 'vitest';
import { readStatus } from './status.ts';

test.each([
  ['active', ['פעיל', 'פעילה', 'Active', 'активен']],
  ['suspended', ['מוקפא', 'בהקפאה', 'On Hold', 'заморожен']],
  ['cancelled', ['לא פעיל', 'לא-פעילה', 'Inactive', 'Canceled', 'отменён', 'לא']],
])('%s', (value, words) => {
  for (const word of words) expect([word, readStatus(word)]).toEqual([word, { value }]);
});

test('an unknown word is said, a blank is not', () => {
  expect(readStatus('ממתין')).toEqual({ value: null, code: 'status_unknown' });
  expect(readStatus(' ')).toEqual({ value: null });
});
