import { expect, test } from 'vitest';
import { searchPatterns } from './search.ts';

test.each([
  [undefined, []],
  ['  ', []],
  ['דנה כהן', ['%דנה%', '%כהן%']],
  ['054-123 4567', ['%0541234567%']],
  ['+972 (54) 123-45.67', ['%972541234567%']],
  ['כהן 054 123', ['%כהן%', '%054123%']],
  ['100%_\\', ['%100\\%\\_\\\\%']],
  ['a\u0000b', ['%a%', '%b%']],
])('%j asks for %j', (search, patterns) => {
  expect(searchPatterns(search)).toEqual(patterns);
});
