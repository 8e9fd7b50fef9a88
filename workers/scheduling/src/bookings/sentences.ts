import type { ErrorInputs, Language } from '@fitkit/contracts';

type Sentence = (inputs: ErrorInputs) => string;
const BOOKED = ['place_free', 'class_full_waitlist_open', 'staff_booking'] as const;
type Rule = (typeof BOOKED)[number] | 'claimed' | 'in_time' | 'in_grace' | 'class_moved' | 'late_allowed' | 'staff' | 'waitlist';

/** Why a booking came out as it did. The decision itself is SQL's (booking_decision, cancellation_decision); here it is only worded. */
const SENTENCES: Record<Rule, Record<Language, Sentence>> = {
  place_free: {
    he: ({ capacity, booked }) =>
      capacity === null ? 'יש לך מקום בשיעור.' : `יש לך מקום: ${Number(booked) + 1} מתוך ${capacity}.`,
    en: ({ capacity, booked }) =>
      capacity === null ? 'You have a place.' : `You have a place: ${Number(booked) + 1} of ${capacity}.`,
    ru: ({ capacity, booked }) => (capacity === null ? 'Место за вами.' : `Место за вами: ${Number(booked) + 1} из ${capacity}.`),
  },
  class_full_waitlist_open: {
    he: ({ capacity, waiting }) => `כל ${capacity} המקומות תפוסים. נכנסת לרשימת ההמתנה, מקום ${Number(waiting) + 1}.`,
    en: ({ capacity, waiting }) => `All ${capacity} places are taken. You are number ${Number(waiting) + 1} on the waitlist.`,
    ru: ({ capacity, waiting }) => `Все места заняты (${capacity}). Вы в листе ожидания, номер ${Number(waiting) + 1}.`,
  },
  staff_booking: {
    he: () => 'נרשם על ידי הצוות.',
    en: () => 'Booked by the staff.',
    ru: () => 'Записано сотрудником.',
  },
  in_time: {
    he: ({ hours }) => `בוטל בזמן: יותר מ־${hours} שע׳ לפני השיעור.`,
    en: ({ hours }) => `Cancelled in time: more than ${hours} h before the class.`,
    ru: ({ hours }) => `Отменено вовремя: больше чем за ${hours} ч. до занятия.`,
  },
  late_allowed: {
    he: ({ hours }) => `ביטול מאוחר, פחות מ־${hours} שע׳ לפני השיעור. הסטודיו מאפשר זאת.`,
    en: ({ hours }) => `Cancelled late, less than ${hours} h before the class. The studio allows it.`,
    ru: ({ hours }) => `Отменено поздно, меньше чем за ${hours} ч. до занятия. Студия это разрешает.`,
  },
  in_grace: {
    he: () => 'קיבלת את המקום ברגע האחרון, ולכן הביטול ללא חיוב.',
    en: () => 'The place came at the last moment, so giving it back costs nothing.',
    ru: () => 'Место досталось в последний момент, поэтому отмена бесплатна.',
  },
  class_moved: {
    he: () => 'השיעור הוזז אחרי שנרשמת, ולכן הביטול ללא חיוב.',
    en: () => 'The class was moved after you booked it, so giving the place back costs nothing.',
    ru: () => 'Занятие перенесли после вашей записи, поэтому отмена бесплатна.',
  },
  claimed: {
    he: () => 'המקום שלך.',
    en: () => 'The place is yours.',
    ru: () => 'Место за вами.',
  },
  staff: {
    he: () => 'בוטל על ידי הצוות.',
    en: () => 'Cancelled by the staff.',
    ru: () => 'Отменено сотрудником.',
  },
  waitlist: {
    he: () => 'יצאת מרשימת ההמתנה.',
    en: () => 'You left the waitlist.',
    ru: () => 'Вы вышли из листа ожидания.',
  },
};

/** What it costs or brings back, after the reason. */
const COST: Record<string, Record<Language, Sentence>> = {
  spent: {
    he: ({ balance }) => `נוצל ניקוב אחד, נשארו ${balance}.`,
    en: ({ balance }) => `One credit was used, ${balance} left.`,
    ru: ({ balance }) => `Списано одно занятие, осталось ${balance}.`,
  },
  returned: { he: () => 'הניקוב חוזר.', en: () => 'The credit comes back.', ru: () => 'Занятие возвращается.' },
  credit: { he: () => 'הניקוב לא חוזר.', en: () => 'The credit is not returned.', ru: () => 'Занятие не возвращается.' },
  none: { he: () => 'הפעם בלי השלכות.', en: () => 'This time it is forgiven.', ru: () => 'На этот раз без последствий.' },
  strike: {
    he: ({ strikes, strikeLimit }) => `נרשמה אזהרה${strikeLimit ? ` (${strikes} מתוך ${strikeLimit})` : ''}.`,
    en: ({ strikes, strikeLimit }) => `It counts as a strike${strikeLimit ? ` (${strikes} of ${strikeLimit})` : ''}.`,
    ru: ({ strikes, strikeLimit }) => `Засчитано предупреждение${strikeLimit ? ` (${strikes} из ${strikeLimit})` : ''}.`,
  },
  fee: {
    he: (inputs) => `החיוב: ${money(inputs, 'he')}.`,
    en: (inputs) => `The fee: ${money(inputs, 'en')}.`,
    ru: (inputs) => `Плата: ${money(inputs, 'ru')}.`,
  },
};
const money = ({ feeAmount, feeCurrency }: ErrorInputs, language: Language) =>
  new Intl.NumberFormat(language, { style: 'currency', currency: String(feeCurrency) }).format(Number(feeAmount) / 100);

const NOTHING: Record<Language, string> = {
  he: 'זה לא עולה דבר.',
  en: 'It costs nothing.',
  ru: 'Это ничего не стоит.',
};
/** What not coming costs. */
export const absenceSentence = (consequence: string | null, language: Language, inputs: ErrorInputs): string =>
  consequence ? COST[consequence]![language](inputs) : NOTHING[language];

function costsOf({ coveredBy, balance, consequence, credit }: ErrorInputs): string[] {
  if (coveredBy === 'credit' && balance !== undefined) return ['spent'];
  return [...(consequence ? [String(consequence)] : []), ...(credit === 'returned' ? ['returned'] : [])];
}

export const isAllowed = (rule: string): rule is (typeof BOOKED)[number] => BOOKED.some((one) => one === rule);
export const sentenceOf = (rule: Rule, language: Language, inputs: ErrorInputs): string =>
  [SENTENCES[rule][language](inputs), ...costsOf(inputs).map((cost) => COST[cost]![language](inputs))].join(' ');
