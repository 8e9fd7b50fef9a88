import type { Language } from '@fitkit/contracts';

type Words = {
  title: string;
  lead: string;
  noScript: string;
  unreachable: string;
  retry: string;
  unknownHost: string;
  stale: string;
};

export const WORDS: Record<Language, Words> = {
  he: {
    title: 'כניסה ל־FitKit',
    lead: 'נכנסים פעם אחת, וזה טוב לכל סטודיו שלך.',
    noScript: 'הכניסה עצמה צריכה JavaScript. אפשר להפעיל אותו רק לעמוד הזה: אחרי הכניסה הכול עובד גם בלעדיו.',
    unreachable: 'שירות הכניסה לא עונה כרגע. כדאי לנסות שוב בעוד רגע.',
    retry: 'ניסיון נוסף',
    unknownHost: 'הכתובת שממנה הגעת אינה של סטודיו שלנו',
    stale: 'הכניסה לא הושלמה בזמן, או שהתחילה בדפדפן אחר',
  },
  en: {
    title: 'Sign in to FitKit',
    lead: 'You sign in once, for every studio of yours.',
    noScript: 'Signing in needs JavaScript. You can allow it for this page only: once you are in, everything works without it.',
    unreachable: 'The sign-in service does not answer right now. Try again in a moment.',
    retry: 'Try again',
    unknownHost: 'The address you came from is not one of our studios',
    stale: 'The sign-in took too long, or it began in another browser',
  },
  ru: {
    title: 'Вход в FitKit',
    lead: 'Войти нужно один раз, и это подойдёт для всех ваших студий.',
    noScript: 'Для входа нужен JavaScript. Его можно включить только на этой странице: дальше всё работает и без него.',
    unreachable: 'Сервис входа сейчас не отвечает. Попробуйте ещё раз через минуту.',
    retry: 'Попробовать снова',
    unknownHost: 'Адрес, с которого вы пришли, не принадлежит ни одной из наших студий',
    stale: 'Вход занял слишком много времени или начался в другом браузере',
  },
};
