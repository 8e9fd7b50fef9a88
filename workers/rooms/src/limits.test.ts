import { expect, test } from 'vitest';
import { fullAllowance, spend } from './limits.ts';

test('a few words at once, then one in two seconds', () => {
  let left = fullAllowance(0);
  for (let n = 0; n < 5; n++) left = spend(left, 0)!;
  expect(spend(left, 1900)).toBeNull();
  expect(spend(left, 2000)).toEqual({ tokens: 0, at: 2000 });
  expect(spend(left, 3_600_000)!.tokens, 'patience is not saved up').toBe(4);
});
