import type { Language } from '@fitkit/contracts';

export const HEADINGS: Record<Language, [string, string, string]> = {
  he: ['שורה', 'תוצאה', 'למה'],
  en: ['Row', 'Outcome', 'Why'],
  ru: ['Строка', 'Результат', 'Почему'],
};

/** Before a row is worked through: what will become of it; after: what became of it. */
export const OUTCOMES: Record<Language, Record<string, string>> = {
  he: { create: 'ייווצר', merge: 'יאוחד', skip: 'לא ייובא', created: 'נוצר', merged: 'אוחד', skipped: 'לא יובא', failed: 'נכשל' },
  en: {
    create: 'To be created',
    merge: 'To be merged',
    skip: 'Left out',
    created: 'Created',
    merged: 'Merged',
    skipped: 'Left out',
    failed: 'Failed',
  },
  ru: {
    create: 'Будет создан',
    merge: 'Будет объединён',
    skip: 'Пропущен',
    created: 'Создан',
    merged: 'Объединён',
    skipped: 'Пропущен',
    failed: 'Ошибка',
  },
};

/** Reasons that only come up when a row is worked through. */
export const OWN_REASONS: Record<Language, Record<string, string>> = {
  he: {
    conflict: 'האדם הזה כבר היה כאן והוסר, או נוסף בדרך אחרת בזמן הייבוא.',
    not_stored: 'לא הצלחנו לשמור את השורה הזו. שאר השורות נשמרו.',
  },
  en: {
    conflict: 'This person was here before and was removed, or was added in another way meanwhile.',
    not_stored: 'This row could not be stored. The other rows were.',
  },
  ru: {
    conflict: 'Этот человек уже был здесь и удалён, либо его тем временем добавили иначе.',
    not_stored: 'Эту строку не удалось сохранить. Остальные сохранены.',
  },
};
