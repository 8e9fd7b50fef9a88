import type { Language } from '@fitkit/contracts/language';

export const errorHref = (code: string, language: Language = 'en') =>
  language === 'en' ? `/docs/errors/${code}` : `/docs/${language}/errors/${code}`;

export const WORDS: Record<
  Language,
  {
    name: string;
    error: string;
    whatToDo: string;
    answers: string;
    whoSays: string;
    retry: string;
    noRetry: string;
    inputs: string;
    example: string;
    anyOperation: string;
  }
> = {
  en: {
    name: 'English',
    error: 'Error',
    whatToDo: 'What to do',
    answers: 'Status',
    whoSays: 'Who answers it',
    retry: 'The same request may go well later: the client tries again by itself, not sooner than Retry-After says.',
    noRetry: 'The same request will be refused again: change it first.',
    inputs: 'The sentence is filled in from the problem’s inputs:',
    example: 'As it arrives',
    anyOperation: 'Any operation may answer it.',
  },
  he: {
    name: 'עברית',
    error: 'שגיאה',
    whatToDo: 'מה לעשות',
    answers: 'סטטוס',
    whoSays: 'מי עונה כך',
    retry: 'אותה בקשה עשויה להצליח מאוחר יותר: הלקוח מנסה שוב מעצמו, לא לפני הזמן שכתוב ב־Retry-After.',
    noRetry: 'אותה בקשה תסורב שוב. צריך לשנות אותה קודם.',
    inputs: 'המשפט מתמלא מתוך inputs של התשובה:',
    example: 'כך זה מגיע',
    anyOperation: 'כל פעולה יכולה לענות כך.',
  },
  ru: {
    name: 'Русский',
    error: 'Ошибка',
    whatToDo: 'Что делать',
    answers: 'Статус',
    whoSays: 'Кто так отвечает',
    retry: 'Тот же запрос может пройти позже: клиент повторит его сам, не раньше, чем велит Retry-After.',
    noRetry: 'Тот же запрос снова получит отказ: сначала измените его.',
    inputs: 'Фраза дополняется значениями из inputs ответа:',
    example: 'Так он приходит',
    anyOperation: 'Так может ответить любая операция.',
  },
};
