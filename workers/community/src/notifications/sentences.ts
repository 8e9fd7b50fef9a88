import type { Language, NotificationKind } from '@fitkit/contracts';
import { cancelledBySentence } from '@fitkit/contracts/cancelled-by';
import { passedOverSentence } from '@fitkit/contracts/passed-over';
import { costSentence, coverSentence, lastDay, nameIn, when } from '@fitkit/email';
import type { Facts } from './facts.ts';

type Told = {
  studio: string;
  session: string;
  at: string;
  place: string;
  coach: string;
  file: string;
  person: string;
  credits: number;
  until: string;
  webhook: string;
  offeredUntil: string;
  freeUntil: string;
  why: string;
  cost: string;
  /** How many other classes it is about, and what covers them. */
  others: number;
  covers: string;
};
type Words = { title: (told: Told) => string; body: (told: Told) => string };
const aboutClass = (title: string): Words => ({
  title: () => title,
  body: ({ session, at, cost }) => `${session}, ${at}${cost && ` · ${cost}`}`,
});
const aboutUntil = (title: string, hour: 'offeredUntil' | 'freeUntil', said: (at: string) => string): Words => ({
  title: () => title,
  body: (told) => `${told.session}, ${told.at}${told[hour] && ` · ${said(told[hour])}`}`,
});
const aboutWhy = (title: string): Words => ({
  title: () => title,
  body: ({ session, at, why }) => `${session}, ${at}${why && ` · ${why}`}`,
});

const aboutCovers = (title: string, andMore: (others: number) => string): Words => ({
  title: () => title,
  body: ({ session, at, others, covers }) =>
    `${session}, ${at}${others > 0 ? ` ${andMore(others)}` : ''}${covers && ` · ${covers}`}`,
});

const WORDS: Record<Language, Record<NotificationKind, Words>> = {
  he: {
    booking_confirmed: aboutClass('המקום שלך שמור'),
    booking_waitlisted: aboutClass('נכנסת לרשימת ההמתנה'),
    booking_promoted: aboutClass('התפנה מקום, והוא שלך'),
    booking_offered: aboutUntil('מקום שמור לך, לזמן קצר', 'offeredUntil', (at) => `לאישור עד ${at}`),
    booking_passed_over: aboutWhy('התפנה מקום, והתור עבר הלאה'),
    booking_released: aboutClass('יצאת מרשימת ההמתנה: יש לך מקום בשיעור אחר באותה שעה'),
    booking_not_covered: aboutClass('המקום שלך שוחרר: המנוי כבר לא מכסה את השיעור'),
    booking_covered: aboutCovers('המקום שלך נשמר, עם מנוי או כרטיסייה אחרים', (others) =>
      others === 1 ? 'ועוד שיעור אחד' : `ועוד ${others} שיעורים`,
    ),
    booking_cancelled_by_member: aboutClass('ההרשמה בוטלה'),
    booking_cancelled_by_staff: aboutClass('ההרשמה שלך בוטלה'),
    booking_class_cancelled: aboutWhy('השיעור בוטל'),
    coached_class_cancelled: aboutWhy('השיעור שבהדרכתך בוטל'),
    class_moved: aboutUntil('השיעור שלך זז', 'freeUntil', (at) => `ביטול בלי חיוב עד ${at}`),
    class_coach_changed: {
      title: () => 'מאמן אחר בשיעור שלך',
      body: ({ session, at, coach }) => `${session}, ${at}${coach ? ` · ${coach}` : ''}`,
    },
    class_tomorrow: aboutClass('תזכורת לשיעור'),
    class_soon: { title: ({ session }) => `עוד מעט מתחילים: ${session}`, body: ({ at, place }) => `${at}${place}` },
    welcome: { title: ({ studio }) => `ברוכים הבאים אל ${studio}`, body: () => 'החשבון שלך פעיל.' },
    invitation: { title: ({ studio }) => `הוזמנת אל ${studio}`, body: () => 'ההזמנה נשלחה אליך במייל.' },
    import_finished: { title: () => 'הייבוא הסתיים', body: ({ file }) => file },
    credits_expiring: {
      title: ({ credits }) =>
        credits === 1 ? 'ניקוב אחד עומד לפוג' : credits === 2 ? 'שני ניקובים עומדים לפוג' : `${credits} ניקובים עומדים לפוג`,
      body: ({ until }) => `אפשר להשתמש בהם עד ${until}, כולל.`,
    },
    address_bounced: {
      title: ({ person }) => (person ? `המייל אל ${person} חזר` : 'מייל שנשלח חזר'),
      body: () => 'הכתובת אינה מקבלת דואר, ולא נכתוב אליה יותר. כדאי לבדוק אותה.',
    },
    address_complained: {
      title: ({ person }) => (person ? `מייל אל ${person} סומן כספאם` : 'מייל שנשלח סומן כספאם'),
      body: () => 'לא נכתוב יותר לכתובת הזו.',
    },
    webhook_disabled: {
      title: ({ webhook }) => `ה־webhook אל ${webhook} הושבת`,
      body: () => 'אירועים אינם נשלחים אליו יותר. אחרי התיקון אפשר להפעיל אותו ולשלוח את מה שהוחמץ.',
    },
  },
  en: {
    booking_confirmed: aboutClass('Your place is booked'),
    booking_waitlisted: aboutClass('You’re on the waitlist'),
    booking_promoted: aboutClass('A place opened up, and it’s yours'),
    booking_offered: aboutUntil('A place is held for you, for a while', 'offeredUntil', (at) => `Yours to take until ${at}`),
    booking_passed_over: aboutWhy('A place opened up and went to the next in line'),
    booking_released: aboutClass('You left the waitlist: you have a class at that time'),
    booking_not_covered: aboutClass('Your place was released: your plan no longer covers the class'),
    booking_covered: aboutCovers('Your place is kept, with another plan or pack', (others) => `and ${others} more`),
    booking_cancelled_by_member: aboutClass('Your booking is cancelled'),
    booking_cancelled_by_staff: aboutClass('Your booking was cancelled'),
    booking_class_cancelled: aboutWhy('This class is cancelled'),
    coached_class_cancelled: aboutWhy('The class you were to coach is cancelled'),
    class_moved: aboutUntil('Your class has moved', 'freeUntil', (at) => `Free to cancel until ${at}`),
    class_coach_changed: {
      title: () => 'Another coach for your class',
      body: ({ session, at, coach }) => `${session}, ${at}${coach ? ` · ${coach}` : ''}`,
    },
    class_tomorrow: aboutClass('Class reminder'),
    class_soon: { title: ({ session }) => `Starting soon: ${session}`, body: ({ at, place }) => `${at}${place}` },
    welcome: { title: ({ studio }) => `Welcome to ${studio}`, body: () => 'Your account is active.' },
    invitation: { title: ({ studio }) => `You’re invited to ${studio}`, body: () => 'The invitation is in your mailbox.' },
    import_finished: { title: () => 'The import is done', body: ({ file }) => file },
    credits_expiring: {
      title: ({ credits }) => (credits === 1 ? 'One credit is about to expire' : `${credits} credits are about to expire`),
      body: ({ until }) => `Good until ${until}, that day included.`,
    },
    address_bounced: {
      title: ({ person }) => (person ? `E-mail to ${person} bounced` : 'An e-mail bounced'),
      body: () => 'The address takes no mail, and we won’t write to it again. It is worth checking.',
    },
    address_complained: {
      title: ({ person }) => (person ? `E-mail to ${person} was marked as spam` : 'An e-mail was marked as spam'),
      body: () => 'We won’t write to this address again.',
    },
    webhook_disabled: {
      title: ({ webhook }) => `The webhook to ${webhook} was disabled`,
      body: () => 'It is sent no more events. Once it is mended, enable it and replay what it missed.',
    },
  },
  ru: {
    booking_confirmed: aboutClass('Место за вами'),
    booking_waitlisted: aboutClass('Вы в листе ожидания'),
    booking_promoted: aboutClass('Освободилось место, и оно ваше'),
    booking_offered: aboutUntil('Место ненадолго за вами', 'offeredUntil', (at) => `Подтвердите до: ${at}`),
    booking_passed_over: aboutWhy('Место освободилось и перешло дальше'),
    booking_released: aboutClass('Вы вышли из листа ожидания: в это время у вас другое занятие'),
    booking_not_covered: aboutClass('Место освобождено: абонемент больше не покрывает занятие'),
    booking_covered: aboutCovers('Место остаётся за вами, по другому абонементу или пакету', (others) => `и ещё ${others}`),
    booking_cancelled_by_member: aboutClass('Запись отменена'),
    booking_cancelled_by_staff: aboutClass('Ваша запись отменена'),
    booking_class_cancelled: aboutWhy('Занятие отменено'),
    coached_class_cancelled: aboutWhy('Занятие, которое вы вели, отменено'),
    class_moved: aboutUntil('Ваше занятие перенесено', 'freeUntil', (at) => `Отмена без потерь до: ${at}`),
    class_coach_changed: {
      title: () => 'У занятия другой тренер',
      body: ({ session, at, coach }) => `${session}, ${at}${coach ? ` · ${coach}` : ''}`,
    },
    class_tomorrow: aboutClass('Напоминание о занятии'),
    class_soon: { title: ({ session }) => `Скоро начало: ${session}`, body: ({ at, place }) => `${at}${place}` },
    welcome: { title: ({ studio }) => `Добро пожаловать в ${studio}`, body: () => 'Ваш аккаунт активен.' },
    invitation: { title: ({ studio }) => `Вас приглашают в ${studio}`, body: () => 'Приглашение у вас в почте.' },
    import_finished: { title: () => 'Импорт завершён', body: ({ file }) => file },
    credits_expiring: {
      title: ({ credits }) => `Скоро сгорят занятия: ${credits}`,
      body: ({ until }) => `Ими можно пользоваться по ${until} включительно.`,
    },
    address_bounced: {
      title: ({ person }) => (person ? `Письмо не дошло: ${person}` : 'Письмо не дошло'),
      body: () => 'Адрес не принимает почту, больше мы на него не пишем. Стоит его проверить.',
    },
    address_complained: {
      title: ({ person }) => (person ? `Письмо отмечено как спам: ${person}` : 'Письмо отмечено как спам'),
      body: () => 'Больше мы на этот адрес не пишем.',
    },
    webhook_disabled: {
      title: ({ webhook }) => `Вебхук на ${webhook} отключён`,
      body: () => 'События туда больше не отправляются. После исправления включите его и отправьте пропущенное.',
    },
  },
};

/** Why the waitlist went past them, or why the class is cancelled. */
export function whyOf({ kind, passedOver, cancelledBy }: Pick<Facts, 'kind' | 'passedOver' | 'cancelledBy'>, language: Language) {
  if (kind === 'booking_passed_over' && passedOver) return passedOverSentence(passedOver, language);
  const isOff = kind === 'booking_class_cancelled' || kind === 'coached_class_cancelled';
  return isOff && cancelledBy ? cancelledBySentence(cancelledBy, language) : null;
}

/** A notification as one line and another below it: for phones and for the notification centre. Names keep their own direction. */
export function sentencesOf(
  {
    kind,
    studio,
    session,
    fileName,
    personName,
    credits,
    webhook,
    offeredUntil,
    freeUntil,
    passedOver,
    cancelledBy,
    cost,
    covered,
  }: Facts,
  language: Language,
): { title: string; body: string } {
  const { title, body } = WORDS[language][kind];
  const told = {
    studio: nameIn(studio.name),
    session: nameIn(session?.name ?? ''),
    at: session ? when(language, studio.timezone, session.startsAt).sentence : '',
    place: session?.location ? ` · ${nameIn(session.location)}` : '',
    coach: session?.coach ? nameIn(session.coach) : '',
    file: nameIn(fileName ?? ''),
    person: personName ? nameIn(personName) : '',
    credits: credits?.count ?? 0,
    until: credits ? lastDay(language, studio.timezone, credits.expiresAt) : '',
    webhook: webhook ? nameIn(new URL(webhook.url).host) : '',
    offeredUntil: offeredUntil ? when(language, studio.timezone, offeredUntil).sentence : '',
    freeUntil: freeUntil ? when(language, studio.timezone, freeUntil).sentence : '',
    why: whyOf({ kind, passedOver, cancelledBy }, language) ?? '',
    cost: cost ? costSentence(cost, language) : '',
    others: covered ? covered.classes.length - 1 : 0,
    covers: covered ? covered.by.map((cover) => coverSentence(cover, language)).join(' ') : '',
  };
  return { title: title(told), body: body(told) };
}
