import { DomainError } from '@fitkit/contracts';

const MAX_DAYS = 42;
const days = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** A span of days is at most so long, and does not end before it starts. */
function check(from: string, to: string, most: number): void {
  const length = days(to) - days(from);
  if (length < 0)
    throw new DomainError('invalid_input', {}, [{ pointer: '/query/to', code: 'before_from', message: '"to" is before "from"' }]);
  if (length >= most)
    throw new DomainError('invalid_input', {}, [
      { pointer: '/query/to', code: 'span_too_long', message: `at most ${most} days at once` },
    ]);
}
/** Classes: six weeks. */
export const checkSpan = (from: string, to: string): void => check(from, to, MAX_DAYS);
/** Holidays, closures and what is done to many classes: a year and a half. */
export const checkYear = (from: string, to: string): void => check(from, to, 550);
