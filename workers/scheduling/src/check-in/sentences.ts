import type { ErrorInputs, Language } from '@fitkit/contracts';
import type { CheckInRule } from '@fitkit/contracts/check-in';

type Sentence = (inputs: ErrorInputs) => string;

/** Why somebody could come in, in a sentence. Whether they could is SQL's to say (check_in_decision); refusals are worded with the other errors. */
const SENTENCES: Record<CheckInRule, Record<Language, Sentence>> = {
  on_time: {
    he: () => 'הצ׳ק־אין נרשם. אימון נעים!',
    en: () => 'You are checked in. Enjoy the class!',
    ru: () => 'Вы отмечены. Хорошей тренировки!',
  },
  late: {
    he: ({ minutesLate }) => `הצ׳ק־אין נרשם, ${minutesLate} דק׳ אחרי ההתחלה.`,
    en: ({ minutesLate }) => `You are checked in, ${minutesLate} min after the start.`,
    ru: ({ minutesLate }) => `Вы отмечены через ${minutesLate} мин. после начала.`,
  },
  already_here: {
    he: () => 'הצ׳ק־אין כבר נרשם קודם. הכול בסדר.',
    en: () => 'You were checked in already. All is well.',
    ru: () => 'Вы уже отмечены. Всё в порядке.',
  },
  walk_in: {
    he: () => 'היה מקום: נרשם לשיעור וסומן כנמצא.',
    en: () => 'There was room: booked and checked in.',
    ru: () => 'Место было: запись создана, приход отмечен.',
  },
  everyone: {
    he: ({ count }) => (count === 1 ? 'אדם אחד סומן כנמצא.' : `${count} סומנו כנמצאים.`),
    en: ({ count }) => (count === 1 ? 'One person was checked in.' : `${count} people were checked in.`),
    ru: ({ count }) => `Отмечено: ${count}.`,
  },
  undone: {
    he: () => 'הצ׳ק־אין בוטל. המקום בשיעור נשמר.',
    en: () => 'The check-in was taken back. The place in the class is kept.',
    ru: () => 'Отметка снята. Место на занятии сохранено.',
  },
};

export const sentenceOf = (rule: CheckInRule, language: Language, inputs: ErrorInputs): string =>
  SENTENCES[rule][language](inputs);
