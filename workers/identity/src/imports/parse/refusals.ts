/** Why a whole file cannot be read. A broken row never refuses a file. */
export const REFUSAL_CODES = [
  'empty_file',
  'file_too_large',
  'not_a_table',
  'spreadsheet_not_supported',
  'unknown_encoding',
  'too_many_rows',
  'too_many_columns',
  'no_rows',
  'no_identifying_column',
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];
export type Refused = { ok: false; code: RefusalCode };

export const refuse = (code: RefusalCode): Refused => ({ ok: false, code });

export const REFUSAL_TEXT: Record<'he' | 'en' | 'ru', Record<RefusalCode, string>> = {
  he: {
    empty_file: 'הקובץ ריק.',
    file_too_large: 'הקובץ גדול מ־10 מגה־בייט. כדאי לחלק אותו לכמה קבצים.',
    not_a_table: 'זה לא קובץ של רשימה. צריך קובץ CSV.',
    spreadsheet_not_supported: 'זה קובץ אקסל. פותחים אותו, בוחרים ״שמירה בשם״ ואז CSV, ומעלים את הקובץ החדש.',
    unknown_encoding: 'לא הצלחנו לקרוא את האותיות בקובץ. כדאי לשמור אותו מחדש כ־CSV UTF-8.',
    too_many_rows: 'בקובץ יותר מ־20,000 שורות. כדאי לחלק אותו לכמה קבצים.',
    too_many_columns: 'בקובץ יותר מ־200 עמודות. כדאי להשאיר רק את העמודות שצריך.',
    no_rows: 'יש בקובץ כותרות, אבל אין מתחתיהן אף שורה.',
    no_identifying_column: 'לא מצאנו עמודה של שם, טלפון או דוא״ל. כדאי לבדוק את שורת הכותרות.',
  },
  en: {
    empty_file: 'The file is empty.',
    file_too_large: 'The file is larger than 10 MB. Split it into several files.',
    not_a_table: 'This is not a list. Upload a CSV file.',
    spreadsheet_not_supported: 'This is an Excel file. Open it, choose “Save as”, then CSV, and upload the new file.',
    unknown_encoding: 'We could not read the letters in this file. Save it again as CSV UTF-8.',
    too_many_rows: 'The file has more than 20,000 rows. Split it into several files.',
    too_many_columns: 'The file has more than 200 columns. Keep only the ones you need.',
    no_rows: 'The file has headings but no rows under them.',
    no_identifying_column: 'We found no column with a name, a phone or an e-mail. Check the heading row.',
  },
  ru: {
    empty_file: 'Файл пустой.',
    file_too_large: 'Файл больше 10 МБ. Разделите его на несколько файлов.',
    not_a_table: 'Это не список. Нужен файл CSV.',
    spreadsheet_not_supported: 'Это файл Excel. Откройте его, выберите «Сохранить как», затем CSV, и загрузите новый файл.',
    unknown_encoding: 'Не удалось прочитать буквы в файле. Сохраните его заново как CSV UTF-8.',
    too_many_rows: 'В файле больше 20 000 строк. Разделите его на несколько файлов.',
    too_many_columns: 'В файле больше 200 столбцов. Оставьте только нужные.',
    no_rows: 'В файле есть заголовки, но под ними нет ни одной строки.',
    no_identifying_column: 'Не нашли столбец с именем, телефоном или почтой. Проверьте строку заголовков.',
  },
};
