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
    leave: string;
  }
> = {
  he: {
    until: 'עד',
    coach: (name) => `עם ${name}`,
    cancelUntil: (at) => `אפשר לבטל עד ${at}.`,
    myWeek: 'לשבוע שלי',
    bookingWhy: (studio) => `המייל נשלח כי יש לך הרשמה אצל ${studio}.`,
    hello: (name) => `היי ${name},`,
    leave: 'לא לקבל יותר מיילים כאלה',
  },
  en: {
    until: 'until',
    coach: (name) => `with ${name}`,
    cancelUntil: (at) => `You can cancel until ${at}.`,
    myWeek: 'My week',
    bookingWhy: (studio) => `You get this e-mail because of a booking at ${studio}.`,
    hello: (name) => `Hi ${name},`,
    leave: 'Stop e-mails like this one',
  },
  ru: {
    until: 'до',
    coach: (name) => `тренер: ${name}`,
    cancelUntil: (at) => `Отменить можно до: ${at}.`,
    myWeek: 'Моя неделя',
    bookingWhy: (studio) => `Письмо пришло, потому что вы записывались в ${studio}.`,
    hello: (name) => `Здравствуйте, ${name}!`,
    leave: 'Больше не получать таких писем',
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

type ReminderWords = {
  subject: (many: number, date: string) => string;
  title: (date: string) => string;
  lead: (many: number) => string;
};
/** Russian counts in three forms. */
const ofThree = (many: number, [one, few, more]: readonly [string, string, string]) =>
  ({ one, few })[new Intl.PluralRules('ru').select(many) as 'one' | 'few'] ?? more;
export const REMINDER: Record<MailLanguage, ReminderWords> = {
  he: {
    subject: (many, date) => `תזכורת: ${many} שיעורים ב${date}`,
    title: (date) => `נתראה ב${date}`,
    lead: (many) => (many === 1 ? 'יש לך מקום בשיעור הזה:' : 'יש לך מקום בשיעורים האלה:'),
  },
  en: {
    subject: (many, date) => `Reminder: ${many} classes on ${date}`,
    title: (date) => `See you on ${date}`,
    lead: (many) => (many === 1 ? 'You have a place in this class:' : 'You have a place in these classes:'),
  },
  ru: {
    subject: (many, date) => `Напоминание: ${many} ${ofThree(many, ['занятие', 'занятия', 'занятий'])}, ${date}`,
    title: (date) => `До встречи: ${date}`,
    lead: (many) => (many === 1 ? 'За вами место на занятии:' : 'За вами место на занятиях:'),
  },
};
/** Before a class and its time, where a reminder is about one. */
export const REMIND: Record<MailLanguage, string> = { he: 'תזכורת', en: 'Reminder', ru: 'Напоминание' };

type WelcomeWords = {
  title: (studio: string) => string;
  lead: Record<'member' | 'staff', string>;
  open: Record<'member' | 'staff', string>;
  why: (studio: string) => string;
};
export const WELCOME: Record<MailLanguage, WelcomeWords> = {
  he: {
    title: (studio) => `ברוכים הבאים אל ${studio}`,
    lead: {
      member: 'החשבון שלך פעיל. כל השיעורים מחכים בלוח, ואפשר להירשם בלחיצה.',
      staff: 'הצטרפת לצוות. השיעורים, הנרשמים והחברים מחכים במסך הניהול.',
    },
    open: { member: 'ללוח השיעורים', staff: 'למסך הניהול' },
    why: (studio) => `המייל נשלח כי החשבון שלך אצל ${studio} הופעל.`,
  },
  en: {
    title: (studio) => `Welcome to ${studio}`,
    lead: {
      member: 'Your account is active. All classes are on the schedule, and booking one takes a tap.',
      staff: 'You are on the team. Classes, bookings and members are waiting in the dashboard.',
    },
    open: { member: 'See the schedule', staff: 'Open the dashboard' },
    why: (studio) => `You get this e-mail because your account at ${studio} was activated.`,
  },
  ru: {
    title: (studio) => `Добро пожаловать в ${studio}`,
    lead: {
      member: 'Ваш аккаунт активен. Все занятия есть в расписании, записаться можно в одно касание.',
      staff: 'Вы в команде. Занятия, записи и участники ждут вас в панели управления.',
    },
    open: { member: 'Открыть расписание', staff: 'Открыть панель' },
    why: (studio) => `Письмо пришло, потому что ваш аккаунт в ${studio} активирован.`,
  },
};

type InvitationWords = {
  subject: (studio: string) => string;
  title: (studio: string) => string;
  lead: Record<'member' | 'staff', (studio: string) => string>;
  until: (at: string) => string;
  accept: string;
  why: (studio: string) => string;
};
export const INVITATION: Record<MailLanguage, InvitationWords> = {
  he: {
    subject: (studio) => `הזמנה להצטרף אל ${studio}`,
    title: (studio) => `הוזמנת אל ${studio}`,
    lead: {
      member: (studio) => `קיבלת הזמנה להצטרף אל ${studio}: לראות את לוח השיעורים, להירשם ולנהל את השבוע שלך במקום אחד.`,
      staff: (studio) => `קיבלת הזמנה להצטרף לצוות של ${studio}.`,
    },
    until: (at) => `ההזמנה בתוקף עד ${at}.`,
    accept: 'לקבלת ההזמנה',
    why: (studio) => `המייל נשלח כי ב־${studio} הזינו את הכתובת הזו. אם זה לא אליך, אפשר להתעלם ממנו.`,
  },
  en: {
    subject: (studio) => `You’re invited to ${studio}`,
    title: (studio) => `You’re invited to ${studio}`,
    lead: {
      member: (studio) =>
        `You have been invited to join ${studio}: see the schedule, book classes and keep your week in one place.`,
      staff: (studio) => `You have been invited to join the team of ${studio}.`,
    },
    until: (at) => `The invitation is good until ${at}.`,
    accept: 'Accept the invitation',
    why: (studio) => `You get this e-mail because ${studio} entered this address. Not meant for you? Just ignore it.`,
  },
  ru: {
    subject: (studio) => `Приглашение в ${studio}`,
    title: (studio) => `Вас приглашают в ${studio}`,
    lead: {
      member: (studio) => `Вас пригласили присоединиться к ${studio}: расписание, запись на занятия и ваша неделя в одном месте.`,
      staff: (studio) => `Вас пригласили в команду ${studio}.`,
    },
    until: (at) => `Приглашение действует до: ${at}.`,
    accept: 'Принять приглашение',
    why: (studio) => `Письмо пришло, потому что в ${studio} указали этот адрес. Если это не вам, просто не обращайте внимания.`,
  },
};

type CreditsWords = {
  title: (count: number) => string;
  lead: (lastDay: string) => string;
  open: string;
  why: (studio: string) => string;
};
const lessons = new Intl.PluralRules('ru');
const LESSONS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'занятие', few: 'занятия', many: 'занятий' };
export const CREDITS: Record<MailLanguage, CreditsWords> = {
  he: {
    title: (count) => (count === 1 ? 'נשאר ניקוב אחד, והתוקף קרוב' : `נשארו ${count} ניקובים, והתוקף קרוב`),
    lead: (day) => `אפשר להשתמש בהם עד ${day}, כולל היום הזה.`,
    open: 'למנויים שלי',
    why: (studio) => `המייל נשלח כי יש לך ניקובים אצל ${studio}.`,
  },
  en: {
    title: (count) => (count === 1 ? 'One credit left, and it expires soon' : `${count} credits left, and they expire soon`),
    lead: (day) => `Good until ${day}, that day included.`,
    open: 'My plans',
    why: (studio) => `You get this e-mail because you hold credits at ${studio}.`,
  },
  ru: {
    title: (count) => `Скоро сгорит: ${count} ${LESSONS[lessons.select(count)] ?? 'занятия'}`,
    lead: (day) => `Последний день: ${day}.`,
    open: 'Мои абонементы',
    why: (studio) => `Письмо пришло, потому что у вас есть занятия на счету в ${studio}.`,
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
