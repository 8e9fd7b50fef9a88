import { PUBLIC_EVENT_TYPES } from '@fitkit/contracts/public-events';
import { isDay } from '../forms/day.ts';

const DAY_MS = 86_400_000;

/** The instant at which a day begins on a clock, with the offset that holds then. */
function beginning(day: string, timeZone: string): number {
  const guess = Date.parse(`${day}T00:00:00Z`);
  const name = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(guess)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(name ?? '') ?? [];
  const offset = sign ? (sign === '+' ? 1 : -1) * (Number(hours) * 60 + Number(minutes)) * 60_000 : 0;
  return guess - offset;
}

/** The days of a form, on the studio's clock, as the instants the API takes; without days the last 30. */
export function spanOf(form: FormData, timeZone: string, now = Date.now()) {
  const type = PUBLIC_EVENT_TYPES.find((known) => known === form.get('eventTypes'));
  const [from, to] = [form.get('from'), form.get('to')];
  return {
    from: new Date(isDay(from) ? beginning(from, timeZone) : now - 30 * DAY_MS).toISOString(),
    ...(isDay(to) ? { to: new Date(beginning(to, timeZone) + DAY_MS - 1).toISOString() } : {}),
    ...(type ? { eventTypes: [type] } : {}),
    delivered: form.has('delivered'),
  };
}
