import type { Language } from './language.ts';

/** Why a row was left out (`error`), or what was dropped, changed or noticed in a row that was kept (`warning`). */
export const IMPORT_ERRORS = ['empty_row', 'repeated_header', 'totals_row', 'no_name', 'no_contact'] as const;

export const IMPORT_WARNINGS = [
  'name_incomplete',
  'email_invalid',
  'phone_invalid',
  'several_values',
  'date_unreadable',
  'date_impossible',
  'birth_date_in_future',
  'age_out_of_range',
  'gender_unknown',
  'status_unknown',
  'amount_unreadable',
  'credits_unreadable',
  'national_id_invalid',
  'formula_defused',
  'cell_too_long',
  'short_row',
  'long_row',
  'duplicate',
  'conflicting_value',
  'name_differs',
  'shared_phone',
] as const;

/** Only met when a row is worked through: the rest of the list is stored all the same. */
export const IMPORT_FAILURES = ['conflict', 'not_stored'] as const;

export type ImportReasonCode =
  | (typeof IMPORT_ERRORS)[number]
  | (typeof IMPORT_WARNINGS)[number]
  | (typeof IMPORT_FAILURES)[number];

const SENTENCES: Record<Language, Record<ImportReasonCode, string>> = {
  he: {
    conflict: 'האדם הזה כבר היה כאן והוסר, או נוסף בדרך אחרת בזמן הייבוא.',
    not_stored: 'לא הצלחנו לשמור את השורה הזו. שאר השורות נשמרו.',
    empty_row: 'השורה ריקה.',
    repeated_header: 'שורת הכותרות מופיעה כאן שוב.',
    totals_row: 'זו שורת סיכום, לא מתאמן.',
    no_name: 'אין בשורה שם.',
    no_contact: 'אין בשורה טלפון או דוא״ל תקינים, ולכן אין איך לפנות למתאמן.',
    name_incomplete: 'יש רק שם פרטי או רק שם משפחה.',
    email_invalid: 'כתובת הדוא״ל לא תקינה, ולכן לא נשמרה.',
    phone_invalid: 'מספר הטלפון לא תקין, ולכן לא נשמר.',
    several_values: 'יש בתא יותר מערך אחד. שמרנו את הראשון שתקין.',
    date_unreadable: 'לא הבנו את התאריך, ולכן לא נשמר.',
    date_impossible: 'אין תאריך כזה בלוח השנה, ולכן לא נשמר.',
    birth_date_in_future: 'תאריך הלידה עוד לא הגיע, ולכן לא נשמר.',
    age_out_of_range: 'לפי תאריך הלידה הגיל אינו בין 13 ל־120, ולכן התאריך לא נשמר.',
    gender_unknown: 'לא הבנו מה כתוב בעמודת המין, ולכן היא נשארה ריקה.',
    status_unknown: 'לא הבנו את הסטטוס. המתאמן ייכנס כפעיל.',
    amount_unreadable: 'לא הבנו את הסכום, ולכן לא נשמר.',
    credits_unreadable: 'לא הבנו כמה אימונים נשארו, ולכן המספר לא נשמר.',
    national_id_invalid: 'מספר הזהות לא תקין, ולכן לא נשמר.',
    formula_defused: 'התא מתחיל כמו נוסחה. שמרנו אותו כטקסט רגיל.',
    cell_too_long: 'הטקסט בתא ארוך מדי. שמרנו רק את ההתחלה.',
    short_row: 'חסרים תאים בסוף השורה.',
    long_row: 'יש בשורה יותר תאים מכותרות. התאים העודפים לא נשמרו.',
    duplicate: 'המתאמן כבר מופיע בקובץ. איחדנו את שתי השורות.',
    conflicting_value: 'בשורה הקודמת של אותו מתאמן כתוב ערך אחר. שמרנו את הקודם.',
    name_differs: 'אותה כתובת דוא״ל, אבל שם אחר. כדאי לבדוק שזה אותו אדם.',
    shared_phone: 'הטלפון מופיע גם אצל מתאמן אחר. השארנו את שניהם.',
  },
  en: {
    conflict: 'This person was here before and was removed, or was added in another way meanwhile.',
    not_stored: 'This row could not be stored. The other rows were.',
    empty_row: 'The row is empty.',
    repeated_header: 'The headings appear here again.',
    totals_row: 'This is a totals row, not a member.',
    no_name: 'The row has no name.',
    no_contact: 'The row has no usable phone or e-mail, so there is no way to reach the member.',
    name_incomplete: 'There is only a first name or only a last name.',
    email_invalid: 'The e-mail address is not valid and was left out.',
    phone_invalid: 'The phone number is not valid and was left out.',
    several_values: 'The cell holds more than one value. We kept the first valid one.',
    date_unreadable: 'We could not read the date, so it was left out.',
    date_impossible: 'There is no such date, so it was left out.',
    birth_date_in_future: 'The birth date is in the future and was left out.',
    age_out_of_range: 'The birth date gives an age outside 13–120 and was left out.',
    gender_unknown: 'We could not read the gender, so it was left empty.',
    status_unknown: 'We could not read the status. The member will come in as active.',
    amount_unreadable: 'We could not read the amount, so it was left out.',
    credits_unreadable: 'We could not read how many sessions are left, so the number was left out.',
    national_id_invalid: 'The national id number is not valid and was left out.',
    formula_defused: 'The cell starts like a formula. We kept it as plain text.',
    cell_too_long: 'The text in the cell is too long. We kept only the beginning.',
    short_row: 'Cells are missing at the end of the row.',
    long_row: 'The row has more cells than there are headings. The extra ones were left out.',
    duplicate: 'This member is already in the file. We merged the two rows.',
    conflicting_value: 'An earlier row of the same member says otherwise. We kept the earlier value.',
    name_differs: 'Same e-mail, different name. Check that this is the same person.',
    shared_phone: 'Another member has this phone too. We kept both.',
  },
  ru: {
    conflict: 'Этот человек уже был здесь и удалён, либо его тем временем добавили иначе.',
    not_stored: 'Эту строку не удалось сохранить. Остальные сохранены.',
    empty_row: 'Строка пустая.',
    repeated_header: 'Здесь повторяется строка заголовков.',
    totals_row: 'Это строка с итогами, а не клиент.',
    no_name: 'В строке нет имени.',
    no_contact: 'В строке нет верного телефона или почты, с клиентом не связаться.',
    name_incomplete: 'Указано только имя или только фамилия.',
    email_invalid: 'Адрес почты неверный, мы его не сохранили.',
    phone_invalid: 'Номер телефона неверный, мы его не сохранили.',
    several_values: 'В ячейке несколько значений. Мы взяли первое верное.',
    date_unreadable: 'Не удалось прочитать дату, мы её не сохранили.',
    date_impossible: 'Такой даты не бывает, мы её не сохранили.',
    birth_date_in_future: 'Дата рождения ещё не наступила, мы её не сохранили.',
    age_out_of_range: 'По дате рождения возраст не от 13 до 120 лет, дату мы не сохранили.',
    gender_unknown: 'Не удалось понять пол, поле осталось пустым.',
    status_unknown: 'Не удалось понять статус. Клиент будет добавлен как активный.',
    amount_unreadable: 'Не удалось прочитать сумму, мы её не сохранили.',
    credits_unreadable: 'Не удалось понять, сколько занятий осталось, число не сохранено.',
    national_id_invalid: 'Номер удостоверения личности неверный, мы его не сохранили.',
    formula_defused: 'Ячейка начинается как формула. Мы сохранили её как обычный текст.',
    cell_too_long: 'Слишком длинный текст в ячейке. Мы сохранили только начало.',
    short_row: 'В конце строки не хватает ячеек.',
    long_row: 'В строке больше ячеек, чем заголовков. Лишние мы не сохранили.',
    duplicate: 'Этот клиент уже есть в файле. Мы объединили строки.',
    conflicting_value: 'В более ранней строке того же клиента указано другое. Мы оставили прежнее значение.',
    name_differs: 'Та же почта, но другое имя. Проверьте, что это один человек.',
    shared_phone: 'Этот телефон есть и у другого клиента. Мы оставили обоих.',
  },
};

const isKnown = (code: string): code is ImportReasonCode => Object.hasOwn(SENTENCES.he, code);
/** The sentence of a reason; a code that nobody knows yet is shown as it is. */
export const importReasonSentence = (code: string, language: Language): string =>
  isKnown(code) ? SENTENCES[language][code] : code;
