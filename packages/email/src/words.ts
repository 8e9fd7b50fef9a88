import { isolate } from './when.ts';

export type MailLanguage = 'he' | 'en' | 'ru';
export type BookingMailKind =
  | 'confirmed'
  | 'waitlisted'
  | 'promoted'
  | 'cancelled_by_member'
  | 'cancelled_by_staff'
  | 'class_cancelled';

/** What a sentence may need; names come isolated, so that each keeps its own direction. */
type Facts = { studio: string; position: number; canReply: boolean };
type Words = { subject: string; title: string; lead: (facts: Facts) => string };

export const BOOKING: Record<MailLanguage, Record<BookingMailKind, Words>> = {
  he: {
    confirmed: { subject: 'המקום שמור', title: 'המקום שלך שמור', lead: () => 'נתראה באימון.' },
    waitlisted: {
      subject: 'רשימת המתנה',
      title: 'נכנסת לרשימת ההמתנה',
      lead: ({ position }) =>
        position === 1
          ? 'השיעור מלא, והמקום הבא שיתפנה שלך. נכניס אותך אוטומטית ונודיע מיד.'
          : `השיעור מלא, והמקום שלך בתור הוא ${position}. כשיגיע תורך נכניס אותך אוטומטית ונודיע מיד.`,
    },
    promoted: {
      subject: 'התפנה מקום',
      title: 'התפנה מקום, והוא שלך',
      lead: () => 'עברת מרשימת ההמתנה לשיעור עצמו. אם זה כבר לא מתאים, כדאי לבטל כדי שהמקום יעבור הלאה.',
    },
    cancelled_by_member: { subject: 'ההרשמה בוטלה', title: 'ההרשמה בוטלה', lead: () => 'ביטלת את ההרשמה לשיעור הזה.' },
    cancelled_by_staff: {
      subject: 'ההרשמה שלך בוטלה',
      title: 'ההרשמה שלך בוטלה',
      lead: ({ studio, canReply }) =>
        `הצוות של ${studio} ביטל את ההרשמה שלך לשיעור הזה.${canReply ? ' יש שאלה? אפשר פשוט להשיב למייל.' : ''}`,
    },
    class_cancelled: {
      subject: 'השיעור בוטל',
      title: 'השיעור בוטל',
      lead: () => 'השיעור הזה לא יתקיים. ההרשמה שלך בוטלה ואין צורך לעשות דבר.',
    },
  },
  en: {
    confirmed: { subject: 'You’re in', title: 'Your place is booked', lead: () => 'See you there.' },
    waitlisted: {
      subject: 'On the waitlist',
      title: 'You’re on the waitlist',
      lead: ({ position }) =>
        position === 1
          ? 'The class is full, and the next place is yours. If one opens up we’ll move you in and tell you at once.'
          : `The class is full and you’re number ${position} in line. When it’s your turn we’ll move you in and tell you at once.`,
    },
    promoted: {
      subject: 'A place opened up',
      title: 'A place opened up, and it’s yours',
      lead: () =>
        'You moved from the waitlist into the class. If it no longer suits you, please cancel so the place can go to the next in line.',
    },
    cancelled_by_member: {
      subject: 'Booking cancelled',
      title: 'Your booking is cancelled',
      lead: () => 'You cancelled your booking for this class.',
    },
    cancelled_by_staff: {
      subject: 'Your booking was cancelled',
      title: 'Your booking was cancelled',
      lead: ({ studio, canReply }) =>
        `The team at ${studio} cancelled your booking for this class.${canReply ? ' Questions? Just reply to this e-mail.' : ''}`,
    },
    class_cancelled: {
      subject: 'Class cancelled',
      title: 'This class is cancelled',
      lead: () => 'The class will not take place. Your booking is cancelled and there is nothing you need to do.',
    },
  },
  ru: {
    confirmed: { subject: 'Вы записаны', title: 'Место за вами', lead: () => 'До встречи на занятии.' },
    waitlisted: {
      subject: 'Лист ожидания',
      title: 'Вы в листе ожидания',
      lead: ({ position }) =>
        position === 1
          ? 'Мест нет, но следующее будет вашим: мы сразу запишем вас и напишем.'
          : `Мест нет, вы ${position}-й в очереди. Когда она дойдёт до вас, мы сразу запишем вас и напишем.`,
    },
    promoted: {
      subject: 'Освободилось место',
      title: 'Освободилось место, и оно ваше',
      lead: () =>
        'Вы перешли из листа ожидания на занятие. Если планы изменились, отмените запись, чтобы место досталось следующему.',
    },
    cancelled_by_member: {
      subject: 'Запись отменена',
      title: 'Запись отменена',
      lead: () => 'Вы отменили запись на это занятие.',
    },
    cancelled_by_staff: {
      subject: 'Ваша запись отменена',
      title: 'Ваша запись отменена',
      lead: ({ studio, canReply }) =>
        `Команда ${studio} отменила вашу запись на это занятие.${canReply ? ' Есть вопрос? Просто ответьте на это письмо.' : ''}`,
    },
    class_cancelled: {
      subject: 'Занятие отменено',
      title: 'Занятие отменено',
      lead: () => 'Занятие не состоится. Ваша запись отменена, ничего делать не нужно.',
    },
  },
};

export const AROUND: Record<
  MailLanguage,
  {
    until: string;
    coach: (name: string) => string;
    cancelUntil: (at: string) => string;
    myWeek: string;
    bookingWhy: (studio: string) => string;
    hello: (name: string) => string;
  }
> = {
  he: {
    until: 'עד',
    coach: (name) => `עם ${name}`,
    cancelUntil: (at) => `אפשר לבטל עד ${at}.`,
    myWeek: 'לשבוע שלי',
    bookingWhy: (studio) => `המייל נשלח כי יש לך הרשמה אצל ${studio}.`,
    hello: (name) => `היי ${name},`,
  },
  en: {
    until: 'until',
    coach: (name) => `with ${name}`,
    cancelUntil: (at) => `You can cancel until ${at}.`,
    myWeek: 'My week',
    bookingWhy: (studio) => `You get this e-mail because of a booking at ${studio}.`,
    hello: (name) => `Hi ${name},`,
  },
  ru: {
    until: 'до',
    coach: (name) => `тренер: ${name}`,
    cancelUntil: (at) => `Отменить можно до: ${at}.`,
    myWeek: 'Моя неделя',
    bookingWhy: (studio) => `Письмо пришло, потому что вы записывались в ${studio}.`,
    hello: (name) => `Здравствуйте, ${name}!`,
  },
};

type ImportWords = {
  title: string;
  subject: (file: string) => string;
  lead: (file: string, failed: number) => string;
  created: string;
  merged: string;
  skipped: string;
  failed: string;
  open: string;
  why: (studio: string) => string;
};
export const IMPORT: Record<MailLanguage, ImportWords> = {
  he: {
    title: 'הייבוא הסתיים',
    subject: (file) => `הייבוא של ${file} הסתיים`,
    lead: (file, failed) => `עברנו על כל השורות של ${file}.${failed > 0 ? ' חלקן לא נכנסו; בדף הייבוא כתוב למה.' : ''}`,
    created: 'נוספו',
    merged: 'עודכנו',
    skipped: 'דולגו',
    failed: 'לא נכנסו',
    open: 'לתוצאות הייבוא',
    why: (studio) => `המייל נשלח כי התחלת ייבוא אצל ${studio}.`,
  },
  en: {
    title: 'The import is done',
    subject: (file) => `The import of ${file} is done`,
    lead: (file, failed) =>
      `We went through every row of ${file}.${failed > 0 ? ' Some could not be added; the import’s page says why.' : ''}`,
    created: 'Added',
    merged: 'Updated',
    skipped: 'Skipped',
    failed: 'Not added',
    open: 'See the results',
    why: (studio) => `You get this e-mail because you started an import at ${studio}.`,
  },
  ru: {
    title: 'Импорт завершён',
    subject: (file) => `Импорт ${file} завершён`,
    lead: (file, failed) =>
      `Мы прошли все строки файла ${file}.${failed > 0 ? ' Некоторые не добавлены; причины на странице импорта.' : ''}`,
    created: 'Добавлено',
    merged: 'Обновлено',
    skipped: 'Пропущено',
    failed: 'Не добавлено',
    open: 'К результатам',
    why: (studio) => `Письмо пришло, потому что вы начали импорт в ${studio}.`,
  },
};

/** A name somebody typed, fit for a line: no breaks, no controls, at its own direction. */
export const nameIn = (name: string) =>
  isolate(
    name
      .replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
