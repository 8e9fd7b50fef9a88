import type { JobErrorClass } from './enums/operations.ts';
import type { Consumer } from './events.ts';
import type { Language } from './language.ts';

type Texts = Record<Language, string>;
const JOB: Record<Consumer, Texts> = {
  'identity.apply-import': { he: 'הכנסת השורות של ייבוא', en: 'Adding the rows of an import', ru: 'Добавление строк импорта' },
  'identity.rekey': { he: 'החלפת מפתח ההצפנה', en: 'Changing the key of sealed data', ru: 'Смена ключа шифрования' },
  'identity.close-rooms': {
    he: 'ניתוק מי שהרשאותיו השתנו מעדכונים חיים',
    en: 'Disconnecting whoever’s role changed from live updates',
    ru: 'Отключение от живых обновлений после смены роли',
  },
  'scheduling.settle-no-shows': { he: 'סימון מי שלא הגיע', en: 'Marking who did not come', ru: 'Отметка неявок' },
  'scheduling.extend-series': { he: 'הוספת שיעורים לסדרות', en: 'Adding classes to series', ru: 'Добавление занятий в серии' },
  'operations.release-picture': {
    he: 'פינוי תמונה שהוסרה',
    en: 'Letting go of a removed picture',
    ru: 'Освобождение удалённого изображения',
  },
  'billing.sweep-subscriptions': {
    he: 'חידוש וסיום של מנויים וניקובים',
    en: 'Renewing and ending plans and credits',
    ru: 'Продление и завершение абонементов и занятий',
  },
  'scheduling.settle-waitlist': { he: 'קידום רשימת המתנה', en: 'Moving a waitlist up', ru: 'Продвижение листа ожидания' },
  'scheduling.release-uncovered': {
    he: 'שחרור מקומות שהמנוי כבר לא מכסה',
    en: 'Releasing places that a plan no longer covers',
    ru: 'Освобождение мест, которые абонемент больше не покрывает',
  },
  'scheduling.decide-minimum': {
    he: 'בדיקה אם נרשמו מספיק לשיעור',
    en: 'Deciding whether enough people have booked a class',
    ru: 'Проверка, достаточно ли записей на занятие',
  },
  'community.notify': { he: 'הכנת הודעה לאנשים', en: 'Preparing a notification', ru: 'Подготовка уведомления' },
  'community.deliver': { he: 'שליחת הודעה', en: 'Sending a notification', ru: 'Отправка уведомления' },
  'community.ask-receipts': {
    he: 'בדיקה אם הודעות הגיעו לטלפונים',
    en: 'Asking whether pushes arrived',
    ru: 'Проверка доставки уведомлений на телефоны',
  },
  'community.call-webhook': { he: 'שליחת webhook', en: 'Sending a webhook', ru: 'Отправка вебхука' },
};
const OTHER: Texts = { he: 'פעולה ברקע', en: 'Work in the background', ru: 'Фоновая задача' };

const WHY: Record<JobErrorClass, Texts> = {
  refused: {
    he: 'המערכת סירבה: מה שזה נגע לו כבר השתנה או נמחק',
    en: 'it was refused, since what it was about has changed or is gone',
    ru: 'отказ: то, к чему это относилось, изменилось или удалено',
  },
  provider: {
    he: 'הספק החיצוני לא היה זמין בכל הניסיונות',
    en: 'the service it needs was not available, however often it was tried',
    ru: 'нужный сервис был недоступен при всех попытках',
  },
  timeout: { he: 'לא הגיעה תשובה בזמן', en: 'no answer came in time', ru: 'ответ не пришёл вовремя' },
  database: { he: 'מסד הנתונים לא היה זמין', en: 'the database was not available', ru: 'база данных была недоступна' },
  defect: { he: 'תקלה אצלנו', en: 'something is wrong on our side', ru: 'ошибка на нашей стороне' },
};
const ADVICE: Record<JobErrorClass, Texts> = {
  refused: {
    he: 'כנראה שאין מה לנסות שוב. אפשר להניח בצד.',
    en: 'Trying again will hardly help. It can be put aside.',
    ru: 'Повтор вряд ли поможет. Можно отложить.',
  },
  provider: { he: 'כדאי לנסות שוב עכשיו.', en: 'It is worth trying again now.', ru: 'Стоит попробовать ещё раз.' },
  timeout: { he: 'כדאי לנסות שוב עכשיו.', en: 'It is worth trying again now.', ru: 'Стоит попробовать ещё раз.' },
  database: { he: 'כדאי לנסות שוב עכשיו.', en: 'It is worth trying again now.', ru: 'Стоит попробовать ещё раз.' },
  defect: {
    he: 'אנחנו רואים את זה. כדאי לנסות שוב אחרי שנתקן.',
    en: 'We can see it. Try again once it is fixed.',
    ru: 'Мы это видим. Попробуйте снова после исправления.',
  },
};

/** Why something was given up, and what its owner can do about it. */
export const explain = (job: string, errorClass: JobErrorClass, language: Language) => ({
  explanation: `${((JOB as Record<string, Texts>)[job] ?? OTHER)[language]}: ${WHY[errorClass][language]}.`,
  advice: ADVICE[errorClass][language],
});
