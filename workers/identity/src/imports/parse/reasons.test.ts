import { expect, test } from 'vitest';
import { warning } from './reasons.ts';

test('a national id is never repeated in a reason', () => {
  expect(warning('national_id_invalid', 'nationalId', '123456789')).toEqual({
    code: 'national_id_invalid',
    severity: 'warning',
    field: 'nationalId',
  });
});
