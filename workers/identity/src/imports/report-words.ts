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
