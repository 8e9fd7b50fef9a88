import type { ErrorInputs, Language } from '@fitkit/contracts';

type Sentence = (inputs: ErrorInputs) => string;
type Rule = 'place_free' | 'class_full_waitlist_open' | 'staff_booking' | 'in_time' | 'late_allowed' | 'staff' | 'waitlist';

/** Why a booking came out as it did, in a sentence. The decision itself is SQL's (booking_decision); here it is only worded. */
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

export const sentenceOf = (rule: Rule, language: Language, inputs: ErrorInputs): string => SENTENCES[rule][language](inputs);
