import type { Language } from '@fitkit/contracts';

/** What a studio's page says before its owner has written anything: true of every studio, and nothing made up. */
const WORDS: Record<Language, { subtitle: string; faq: string; items: { question: string; answer: string }[] }> = {
  he: {
    subtitle: 'לוח השיעורים שלנו כאן. בוחרים שעה ונרשמים.',
    faq: 'שאלות נפוצות',
    items: [
      {
        question: 'איך נרשמים לשיעור?',
        answer: 'נכנסים, בוחרים שיעור בלוח ולוחצים על הזמנה. אם השיעור מלא אפשר להיכנס לרשימת ההמתנה.',
      },
      { question: 'ואם התפנה מקום?', answer: 'מי שראשון ברשימת ההמתנה מקבל אותו אוטומטית, והודעה במייל.' },
    ],
  },
  en: {
    subtitle: 'This is our class schedule. Pick a time and book.',
    faq: 'Questions',
    items: [
      {
        question: 'How do I book a class?',
        answer: 'Sign in, pick a class in the schedule and book. If it is full you can join the waitlist.',
      },
      {
        question: 'What if a place opens up?',
        answer: 'The first person on the waitlist gets it automatically, with an e-mail.',
      },
    ],
  },
  ru: {
    subtitle: 'Здесь наше расписание. Выберите время и запишитесь.',
    faq: 'Вопросы',
    items: [
      {
        question: 'Как записаться на занятие?',
        answer: 'Войдите, выберите занятие в расписании и запишитесь. Если мест нет, можно встать в лист ожидания.',
      },
      {
        question: 'Что если место освободится?',
        answer: 'Его автоматически получает первый в листе ожидания, ему придёт письмо.',
      },
    ],
  },
};

export function firstSite(name: string, language: Language) {
  const { subtitle, faq, items } = WORDS[language];
  return { hero: { title: name, subtitle }, faq: { title: faq, items } };
}

/** What the program that every studio begins with is called. */
export const FIRST_PROGRAM: Record<Language, string> = { he: 'לוח השיעורים', en: 'Class schedule', ru: 'Расписание занятий' };
