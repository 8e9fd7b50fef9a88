import { expect, test } from 'vitest';
import { mask } from './mask.ts';

test.each([
  ['123456782', 3, '••••••782'],
  ['4580123412341234', 4, '••••••1234'],
  ['12345', 3, '••••••'],
  ['123456', 3, '••••••'],
  ['', 3, ''],
  ['סודי-ביותר', 2, '••••••תר'],
])('%s is shown as %s of its end', (secret, shown, masked) => {
  expect(mask(secret, shown)).toBe(masked);
});
