import { type Cell, unread } from './cell.ts';
import { type DateOrder, readDate } from './date.ts';

const YOUNGEST = 13;
const OLDEST = 120;

/** A birth date gives an age of 13–120 on `today`, else it is dropped. */
export function readBirthDate(cell: string, today: string, order: DateOrder): Cell<string> {
  const date = readDate(cell, { latest: today, order });
  if (date.value === null) return date;
  if (date.value > today) return unread('birth_date_in_future');
  const age = ageOn(today, date.value);
  return age < YOUNGEST || age > OLDEST ? unread('age_out_of_range') : date;
}

function ageOn(today: string, birthDate: string): number {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
