import type { Language } from '@fitkit/contracts';

type Demo = { hall: string; program: string; classes: [name: string, color: string][]; people: [first: string, last: string][] };
/** What a sandbox begins with: enough that every list answers something. */
export const DEMO: Record<Language, Demo> = {
  he: {
    hall: 'האולם הגדול',
    program: 'לוח השיעורים',
    classes: [
      ['יוגה', '#0a7d55'],
      ['אימון כוח', '#b83280'],
    ],
    people: [
      ['נועה', 'לוי'],
      ['איתי', 'כהן'],
      ['מאיה', 'פרץ'],
      ['עומר', 'ביטון'],
      ['תמר', 'אזולאי'],
      ['יונתן', 'מזרחי'],
    ],
  },
  en: {
    hall: 'Main hall',
    program: 'Class schedule',
    classes: [
      ['Yoga', '#0a7d55'],
      ['Strength', '#b83280'],
    ],
    people: [
      ['Noa', 'Levi'],
      ['Daniel', 'Brown'],
      ['Maya', 'Harris'],
      ['Omar', 'Nasser'],
      ['Emma', 'Clarke'],
      ['Adam', 'Wolf'],
    ],
  },
  ru: {
    hall: 'Большой зал',
    program: 'Расписание занятий',
    classes: [
      ['Йога', '#0a7d55'],
      ['Силовая', '#b83280'],
    ],
    people: [
      ['Анна', 'Леви'],
      ['Даниил', 'Орлов'],
      ['Мария', 'Белова'],
      ['Олег', 'Серов'],
      ['Вера', 'Ким'],
      ['Илья', 'Вольф'],
    ],
  },
};
