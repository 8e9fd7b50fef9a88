import type { Language, NotificationCategory } from '@fitkit/contracts';

type Words = {
  ask: (what: string, studio: string) => string;
  stop: string;
  stopped: (what: string, studio: string) => string;
  undo: string;
  back: (what: string, studio: string) => string;
  about: string;
  gone: string;
};

export const WORDS: Record<Language, Words> = {
  he: {
    ask: (what, studio) => `להפסיק לקבל מיילים על ${what} מ־${studio}?`,
    stop: 'כן, להפסיק',
    stopped: (what, studio) => `לא יגיעו אליך יותר מיילים על ${what} מ־${studio}.`,
    undo: 'בעצם כן לקבל',
    back: (what, studio) => `מיילים על ${what} מ־${studio} מגיעים אליך.`,
    about: 'זה נוגע רק למיילים האלה. ההודעות באתר נשארות, ואת כל השאר אפשר לבחור בהגדרות ההתראות.',
    gone: 'הקישור הזה כבר אינו בתוקף. את ההתראות אפשר לבחור באתר הסטודיו, בהגדרות.',
  },
  en: {
    ask: (what, studio) => `Stop e-mails about ${what} from ${studio}?`,
    stop: 'Yes, stop them',
    stopped: (what, studio) => `You won’t get e-mails about ${what} from ${studio} any more.`,
    undo: 'Send them after all',
    back: (what, studio) => `You get e-mails about ${what} from ${studio}.`,
    about: 'This is about these e-mails only. Notifications on the site stay, and everything else can be chosen in its settings.',
    gone: 'This link is no longer valid. Notifications can be chosen on the studio’s site, in the settings.',
  },
  ru: {
    ask: (what, studio) => `Больше не присылать письма о ${what} от ${studio}?`,
    stop: 'Да, не присылать',
    stopped: (what, studio) => `Письма о ${what} от ${studio} больше не придут.`,
    undo: 'Всё-таки присылать',
    back: (what, studio) => `Письма о ${what} от ${studio} приходят.`,
    about: 'Речь только об этих письмах. Уведомления на сайте остаются, а остальное можно выбрать в настройках.',
    gone: 'Ссылка больше не действует. Уведомления можно выбрать на сайте студии, в настройках.',
  },
};

/** What the mails of a category are about; in Russian after «о». */
export const ABOUT: Record<Language, Record<NotificationCategory | 'all', string>> = {
  he: {
    workoutAssigned: 'אימונים חדשים',
    newMessage: 'הודעות',
    newComment: 'תגובות',
    announcement: 'עדכונים',
    classReminder: 'תזכורות לשיעורים',
    booking: 'הרשמות לשיעורים',
    payment: 'תשלומים',
    membership: 'החשבון שלך בסטודיו',
    form: 'טפסים',
    feed: 'הפיד',
    account: 'החשבון',
    all: 'כל הנושאים',
  },
  en: {
    workoutAssigned: 'new workouts',
    newMessage: 'messages',
    newComment: 'comments',
    announcement: 'announcements',
    classReminder: 'upcoming classes',
    booking: 'bookings',
    payment: 'payments',
    membership: 'your membership',
    form: 'forms',
    feed: 'the feed',
    account: 'the account',
    all: 'everything',
  },
  ru: {
    workoutAssigned: 'новых тренировках',
    newMessage: 'сообщениях',
    newComment: 'комментариях',
    announcement: 'объявлениях',
    classReminder: 'предстоящих занятиях',
    booking: 'записях на занятия',
    payment: 'платежах',
    membership: 'вашем членстве',
    form: 'анкетах',
    feed: 'ленте',
    account: 'аккаунте',
    all: 'чём бы то ни было',
  },
};
