import type { Language, NotificationKind } from '@fitkit/contracts';
import { lastDay, nameIn, when } from '@fitkit/email';
import type { Facts } from './facts.ts';

type Told = {
  studio: string;
  session: string;
  at: string;
  place: string;
  file: string;
  person: string;
  credits: number;
  until: string;
};
type Words = { title: (told: Told) => string; body: (told: Told) => string };
const aboutClass = (title: string): Words => ({ title: () => title, body: ({ session, at }) => `${session}, ${at}` });

const WORDS: Record<Language, Record<NotificationKind, Words>> = {
  he: {
    booking_confirmed: aboutClass('המקום שלך שמור'),
    booking_waitlisted: aboutClass('נכנסת לרשימת ההמתנה'),
    booking_promoted: aboutClass('התפנה מקום, והוא שלך'),
    booking_cancelled_by_member: aboutClass('ההרשמה בוטלה'),
    booking_cancelled_by_staff: aboutClass('ההרשמה שלך בוטלה'),
    booking_class_cancelled: aboutClass('השיעור בוטל'),
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
  },
  en: {
    booking_confirmed: aboutClass('Your place is booked'),
    booking_waitlisted: aboutClass('You’re on the waitlist'),
    booking_promoted: aboutClass('A place opened up, and it’s yours'),
    booking_cancelled_by_member: aboutClass('Your booking is cancelled'),
    booking_cancelled_by_staff: aboutClass('Your booking was cancelled'),
    booking_class_cancelled: aboutClass('This class is cancelled'),
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
  },
  ru: {
    booking_confirmed: aboutClass('Место за вами'),
    booking_waitlisted: aboutClass('Вы в листе ожидания'),
    booking_promoted: aboutClass('Освободилось место, и оно ваше'),
    booking_cancelled_by_member: aboutClass('Запись отменена'),
    booking_cancelled_by_staff: aboutClass('Ваша запись отменена'),
    booking_class_cancelled: aboutClass('Занятие отменено'),
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
  },
};

/** A notification as one line and another below it: for phones and for the notification centre. Names keep their own direction. */
export function sentencesOf(
  { kind, studio, session, fileName, personName, credits }: Facts,
  language: Language,
): { title: string; body: string } {
  const { title, body } = WORDS[language][kind];
  const told = {
    studio: nameIn(studio.name),
    session: nameIn(session?.name ?? ''),
    at: session ? when(language, studio.timezone, session.startsAt).sentence : '',
    place: session?.location ? ` · ${nameIn(session.location)}` : '',
    file: nameIn(fileName ?? ''),
    person: personName ? nameIn(personName) : '',
    credits: credits?.count ?? 0,
    until: credits ? lastDay(language, studio.timezone, credits.expiresAt) : '',
  };
  return { title: title(told), body: body(told) };
}
