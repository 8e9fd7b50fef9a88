import { describe, expect, test } from 'vitest';
import { fieldOfHeading, isMobileHeading } from './column-names.ts';
import type { Field } from './fields.ts';

describe('fieldOfHeading', () => {
  const known: [Field, string[]][] = [
    ['firstName', ['שם פרטי', 'First Name', 'first_name', 'firstName', ' FIRST NAME* ']],
    ['lastName', ['שם משפחה', 'Surname', 'Фамилия']],
    ['fullName', ['שם מלא', 'שם', 'Client Name', 'ФИО', 'Ф.И.О.']],
    ['nationalId', ['ת.ז.', 'ת"ז', 'ת״ז', 'תעודת זהות', "מס' ת.ז.", 'ID Number', 'Теудат зеут']],
    ['phone', ['נייד', 'פלאפון', 'טלפון נייד', "טל'", 'Mobile Phone', 'Телефон', 'טלפון נייד (ראשי)']],
    ['email', ['דוא"ל', 'דוא״ל', 'אימייל', 'מייל', 'E-mail', 'Email Address (primary)', 'Эл. почта']],
    ['birthDate', ['תאריך לידה', 'ת. לידה', 'DOB', 'Дата рождения', 'תאריך לידה dd/mm/yyyy']],
    ['gender', ['מין', 'Gender', 'Пол']],
    ['planName', ['סוג מנוי', 'Pricing Option', 'Абонемент']],
    ['joinedAt', ['תאריך הצטרפות', 'Member Since', 'Дата регистрации']],
    ['planValidUntil', ['תוקף מנוי', 'Expiration Date', 'Действует до']],
    ['remainingCredits', ['יתרת אימונים', 'Visits Remaining', 'Остаток занятий']],
    ['status', ['סטטוס', 'Status', 'Статус']],
    ['balance', ['יתרה לתשלום', 'Account Balance', 'Баланс']],
    ['notes', ['הערות', 'Notes', 'Примечание']],
    ['address', ['כתובת', 'Address', 'Адрес']],
    ['city', ['עיר', 'City', 'Город']],
  ];
  test.each(known.flatMap(([field, names]) => names.map((name) => [name, field])))('%s is %s', (name, field) => {
    expect(fieldOfHeading(name)).toBe(field);
  });

  test.each([
    'טלפון חירום',
    'Emergency Contact Phone',
    'שם המאמן',
    'Email Opt In',
    'שם איש קשר לחירום',
    'אישור דיוור באימייל',
    'Phone Type',
    'תאריך',
    '',
    'State',
    'ROLE',
  ])('%s is not of the member', (name) => expect(fieldOfHeading(name)).toBeNull());
});

test('a mobile column is told from a home phone', () => {
  expect(['טלפון נייד', 'Cell Phone', 'פלאפון'].every(isMobileHeading)).toBe(true);
  expect(isMobileHeading('טלפון בית')).toBe(false);
});
