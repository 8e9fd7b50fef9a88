import { DomainError } from '@fitkit/contracts';

const MAX_DAYS = 42;
const days = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** A span of days is at most six weeks, and does not end before it starts. */
export function checkSpan(from: string, to: string): void {
  const length = days(to) - days(from);
  if (length < 0)
    throw new DomainError('invalid_input', {}, [{ pointer: '/query/to', code: 'before_from', message: '"to" is before "from"' }]);
  if (length >= MAX_DAYS)
    throw new DomainError('invalid_input', {}, [
      { pointer: '/query/to', code: 'span_too_long', message: `at most ${MAX_DAYS} days at once` },
    ]);
}
