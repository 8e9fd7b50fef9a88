import { isolate } from './when.ts';

export type MailLanguage = 'he' | 'en' | 'ru';
export type BookingMailKind =
  | 'confirmed'
  | 'waitlisted'
  | 'promoted'
  | 'offered'
  | 'passed_over'
  | 'released'
  | 'not_covered'
  | 'cancelled_by_member'
  | 'cancelled_by_staff'
  | 'class_cancelled'
  | 'class_moved'
  | 'class_coach_changed'
  | 'coached_class_cancelled';

/** What a sentence may need; names come isolated, so that each keeps its own direction. */
type Facts = {
  studio: string;
  position: number;
  canReply: boolean /** When it was to begin, in words. */;
  was: string | null;
  coach: string | null;
  /** Until when a place is held, in words. */
  offeredUntil: string;
};
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
    offered: {
      subject: 'מקום שמור לך',
      title: 'התפנה מקום, והוא שמור לך',
      lead: ({ offeredUntil }) => `אפשר לקחת אותו עד ${offeredUntil}. אחר כך הוא עובר לבאים בתור.`,
    },
    passed_over: {
      subject: 'התור עבר הלאה',
      title: 'התפנה מקום, והתור עבר הלאה',
      lead: () => 'הפעם המקום עבר לבאים בתור. המקום שלך ברשימת ההמתנה נשמר, ועל המקום הבא נשאל שוב.',
    },
    released: {
      subject: 'יצאת מרשימת ההמתנה',
      title: 'יצאת מרשימת ההמתנה',
      lead: () => 'קיבלת מקום בשיעור אחר באותה שעה, ולכן ויתרנו בשמך על ההמתנה לשיעור הזה. אפשר לשנות זאת בהגדרות שלך.',
    },
    not_covered: {
      subject: 'המקום שוחרר',
      title: 'המקום שלך שוחרר',
      lead: ({ canReply }) =>
        `המנוי שאיתו נרשמת לא יכסה את השיעור הזה: הוא הסתיים או מוקפא במועד הזה. המקום עבר לבאים בתור, בלי חיוב.${canReply ? ' יש שאלה? אפשר פשוט להשיב למייל.' : ''}`,
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
    class_moved: {
      subject: 'השיעור זז',
      title: 'השיעור שלך זז',
      lead: ({ was }) =>
        `${was ? `במקום ${was}. ` : ''}המקום שלך נשמר; כאן כתוב מתי ואיפה. אם זה לא מתאים, כדאי לבטל כדי שהמקום יעבור הלאה.`,
    },
    class_coach_changed: {
      subject: 'מאמן אחר בשיעור',
      title: 'מאמן אחר בשיעור שלך',
      lead: ({ coach }) =>
        coach
          ? `את השיעור הזה יעביר הפעם ${coach}. כל השאר נשאר כמו שהיה.`
          : 'מי שיעביר את השיעור הזה ייקבע בהמשך. כל השאר נשאר כמו שהיה.',
    },
    coached_class_cancelled: {
      subject: 'השיעור שלך בוטל',
      title: 'השיעור שבהדרכתך בוטל',
      lead: () => 'השיעור הזה לא יתקיים. לכל מי שנרשמו כבר נשלחה הודעה.',
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
    offered: {
      subject: 'A place is held for you',
      title: 'A place opened up and is held for you',
      lead: ({ offeredUntil }) => `You can take it until ${offeredUntil}. After that it goes to the next in line.`,
    },
    passed_over: {
      subject: 'The place went to the next in line',
      title: 'A place opened up and went to the next in line',
      lead: () => 'This time the place went past you. You keep your place on the waitlist, and the next one is asked about anew.',
    },
    released: {
      subject: 'You left a waitlist',
      title: 'You left a waitlist',
      lead: () =>
        'You got a place in another class at that time, so we stopped waiting for this one on your behalf. You can change this in your settings.',
    },
    not_covered: {
      subject: 'Your place was released',
      title: 'Your place was released',
      lead: ({ canReply }) =>
        `The plan you booked with won’t cover this class: it has ended, or rests on that day. The place goes to the next in line, and nothing is charged.${canReply ? ' Any questions? Just reply to this mail.' : ''}`,
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
    class_moved: {
      subject: 'Your class has moved',
      title: 'Your class has moved',
      lead: ({ was }) =>
        `${was ? `It was to be on ${was}. ` : ''}Your place is kept; below is when and where. If it no longer suits you, please cancel so the place can go to the next in line.`,
    },
    class_coach_changed: {
      subject: 'Another coach for your class',
      title: 'Another coach for your class',
      lead: ({ coach }) =>
        coach
          ? `This time ${coach} takes the class. Everything else stays as it was.`
          : 'Who takes this class will be settled soon. Everything else stays as it was.',
    },
    coached_class_cancelled: {
      subject: 'Your class is cancelled',
      title: 'The class you were to coach is cancelled',
      lead: () => 'The class will not take place. Everyone who had booked has been told.',
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
    offered: {
      subject: 'Место за вами',
      title: 'Освободилось место, оно держится за вами',
      lead: ({ offeredUntil }) => `Его можно занять до: ${offeredUntil}. Потом оно перейдёт следующему.`,
    },
    passed_over: {
      subject: 'Место перешло следующему',
      title: 'Место освободилось и перешло следующему',
      lead: () => 'На этот раз место прошло мимо. Вы остаётесь в листе ожидания, и о следующем месте спросим снова.',
    },
    released: {
      subject: 'Вы вышли из листа ожидания',
      title: 'Вы вышли из листа ожидания',
      lead: () =>
        'Вы получили место на другом занятии в это время, поэтому мы перестали ждать это. Это можно изменить в ваших настройках.',
    },
    not_covered: {
      subject: 'Место освобождено',
      title: 'Ваше место освобождено',
      lead: ({ canReply }) =>
        `Абонемент, по которому вы записались, не покроет это занятие: он закончился или заморожен на этот день. Место переходит следующему в очереди, ничего не списано.${canReply ? ' Есть вопрос? Просто ответьте на это письмо.' : ''}`,
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
    class_moved: {
      subject: 'Занятие перенесено',
      title: 'Ваше занятие перенесено',
      lead: ({ was }) =>
        `${was ? `Раньше: ${was}. ` : ''}Место осталось за вами; ниже написано, когда и где. Если планы изменились, отмените запись, чтобы место досталось следующему.`,
    },
    class_coach_changed: {
      subject: 'У занятия другой тренер',
      title: 'У занятия другой тренер',
      lead: ({ coach }) =>
        coach
          ? `В этот раз занятие ведёт ${coach}. Всё остальное без изменений.`
          : 'Кто проведёт занятие, скоро станет известно. Всё остальное без изменений.',
    },
    coached_class_cancelled: {
      subject: 'Ваше занятие отменено',
      title: 'Занятие, которое вы вели, отменено',
      lead: () => 'Занятие не состоится. Всем записавшимся мы уже сообщили.',
    },
  },
};

export const AROUND: Record<
  MailLanguage,
  {
    until: string;
    coach: (name: string) => string;
    cancelUntil: (at: string) => string;
    /** Of a class that was moved. */
    freeUntil: (at: string) => string;
    claim: string;
    myWeek: string;
    bookingWhy: (studio: string) => string;
    /** To whoever was to coach it. */
    theClass: string;
    coachWhy: (studio: string) => string;
    hello: (name: string) => string;
    leave: string;
  }
> = {
  he: {
    until: 'עד',
    coach: (name) => `עם ${name}`,
    cancelUntil: (at) => `אפשר לבטל עד ${at}.`,
    freeUntil: (at) => `אפשר לבטל בלי חיוב עד ${at}.`,
    claim: 'לקחת את המקום',
    myWeek: 'לשבוע שלי',
    bookingWhy: (studio) => `המייל נשלח כי יש לך הרשמה אצל ${studio}.`,
    theClass: 'לדף השיעור',
    coachWhy: (studio) => `המייל נשלח כי השיעור היה בהדרכתך אצל ${studio}.`,
    hello: (name) => `היי ${name},`,
    leave: 'לא לקבל יותר מיילים כאלה',
  },
  en: {
    until: 'until',
    coach: (name) => `with ${name}`,
    cancelUntil: (at) => `You can cancel until ${at}.`,
    freeUntil: (at) => `You can cancel at no cost until ${at}.`,
    claim: 'Take the place',
    myWeek: 'My week',
    bookingWhy: (studio) => `You get this e-mail because of a booking at ${studio}.`,
    theClass: 'Open the class',
    coachWhy: (studio) => `You get this e-mail because you were to coach this class at ${studio}.`,
    hello: (name) => `Hi ${name},`,
    leave: 'Stop e-mails like this one',
  },
  ru: {
    until: 'до',
    coach: (name) => `тренер: ${name}`,
    cancelUntil: (at) => `Отменить можно до: ${at}.`,
    freeUntil: (at) => `Отменить без потерь можно до: ${at}.`,
    claim: 'Занять место',
    myWeek: 'Моя неделя',
    bookingWhy: (studio) => `Письмо пришло, потому что вы записывались в ${studio}.`,
    theClass: 'Открыть занятие',
    coachWhy: (studio) => `Письмо пришло, потому что вы должны были вести это занятие в ${studio}.`,
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

type WebhookWords = {
  title: (host: string) => string;
  gone: string;
  failing: string;
  lead: string;
  open: string;
  why: (studio: string) => string;
};
export const WEBHOOK: Record<MailLanguage, WebhookWords> = {
  he: {
    title: (host) => `ה־webhook אל ${host} הושבת`,
    gone: 'המערכת שמקבלת ענתה שהכתובת אינה קיימת יותר.',
    failing: 'המערכת שמקבלת לא ענתה כראוי כבר חמישה ימים.',
    lead: 'אירועים מהסטודיו אינם נשלחים אליה עכשיו. אחרי התיקון אפשר להפעיל מחדש, ולשלוח את כל מה שהוחמץ ב־30 הימים האחרונים.',
    open: 'לדף ה־webhook',
    why: (studio) => `המייל נשלח כי את/ה מנהל/ת את ${studio}.`,
  },
  en: {
    title: (host) => `The webhook to ${host} was disabled`,
    gone: 'The receiver answered that the address no longer exists.',
    failing: 'The receiver has not answered properly for five days.',
    lead: 'It is sent no more of the studio’s events. Once it is mended you can enable it and replay all it missed in the last 30 days.',
    open: 'Open the webhook',
    why: (studio) => `You get this e-mail because you manage ${studio}.`,
  },
  ru: {
    title: (host) => `Вебхук на ${host} отключён`,
    gone: 'Получатель ответил, что такого адреса больше нет.',
    failing: 'Получатель уже пять дней не отвечает как следует.',
    lead: 'События студии туда больше не отправляются. После исправления его можно включить и отправить всё пропущенное за последние 30 дней.',
    open: 'Открыть вебхук',
    why: (studio) => `Письмо пришло, потому что вы управляете студией ${studio}.`,
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
type CoveredWords = {
  title: (many: number) => string;
  subject: (many: number) => string;
  lead: (many: number) => string;
  by: (plan: string) => string;
  /** In the place of a plan's name, where credits were given without one. */
  credits: string;
  used: (spent: number, left: number | null) => string;
};
export const COVERED: Record<MailLanguage, CoveredWords> = {
  he: {
    title: (many) => (many === 1 ? 'המקום שלך נשמר' : 'המקומות שלך נשמרו'),
    subject: (many) =>
      many === 2 ? 'שני מקומות שלך נשמרו, עם מנוי או כרטיסייה אחרים' : `${many} מקומות שלך נשמרו, עם מנוי או כרטיסייה אחרים`,
    lead: (many) =>
      many === 1
        ? 'המנוי שאיתו נרשמת הסתיים או מוקפא במועד הזה, ולכן השיעור מכוסה עכשיו במנוי או בכרטיסייה אחרים שלך. אין צורך לעשות דבר; אם זה לא מתאים, אפשר לבטל.'
        : 'המנוי שאיתו נרשמת הסתיים או מוקפא במועדים האלה, ולכן השיעורים מכוסים עכשיו במנוי או בכרטיסייה אחרים שלך. אין צורך לעשות דבר; אם זה לא מתאים, אפשר לבטל.',
    by: (plan) => `על חשבון ${plan}`,
    credits: 'הניקובים שלך',
    used: (spent, left) =>
      `${spent === 1 ? 'נוצל ניקוב אחד' : spent === 2 ? 'נוצלו שני ניקובים' : `נוצלו ${spent} ניקובים`}${left === null ? '' : left === 0 ? ', לא נשארו עוד' : left === 1 ? ', נשאר אחד' : `, נשארו ${left}`}.`,
  },
  en: {
    title: (many) => (many === 1 ? 'Your place is kept' : 'Your places are kept'),
    subject: (many) => `${many} of your places are kept, with another plan or pack`,
    lead: (many) =>
      many === 1
        ? 'The plan you booked with has ended, or rests on that day, so another plan or pack of yours covers this class now. There is nothing you need to do; if it doesn’t suit you, you can cancel.'
        : 'The plan you booked with has ended, or rests on those days, so another plan or pack of yours covers these classes now. There is nothing you need to do; if it doesn’t suit you, you can cancel.',
    by: (plan) => `Covered by ${plan}`,
    credits: 'your credits',
    used: (spent, left) =>
      `${spent === 1 ? 'one credit was used' : `${spent} credits were used`}${left === null ? '' : left === 0 ? ', none left' : `, ${left} left`}.`,
  },
  ru: {
    title: (many) => (many === 1 ? 'Место остаётся за вами' : 'Места остаются за вами'),
    subject: (many) => `За вами остаются места: ${many}, по другому абонементу или пакету`,
    lead: (many) =>
      many === 1
        ? 'Абонемент, по которому вы записались, закончился или заморожен на этот день, поэтому занятие теперь покрывает другой ваш абонемент или пакет. Делать ничего не нужно; если это не подходит, запись можно отменить.'
        : 'Абонемент, по которому вы записались, закончился или заморожен на эти дни, поэтому занятия теперь покрывает другой ваш абонемент или пакет. Делать ничего не нужно; если это не подходит, записи можно отменить.',
    by: (plan) => `Покрывает: ${plan}`,
    credits: 'ваш остаток занятий',
    used: (spent, left) =>
      `списано ${spent} ${ofThree(spent, ['занятие', 'занятия', 'занятий'])}${left === null ? '' : left === 0 ? ', больше не осталось' : `, осталось ${left}`}.`,
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
