import { type DemoOptions, type Human, personOf, studio } from './studio.ts';

const EFRAT: Human = {
  name: 'efrat',
  firstName: 'אפרת',
  lastName: 'כרמלי',
  email: 'efrat@example.com',
  phone: '+972555550401',
  gender: 'female',
  role: 'owner',
  signsIn: true,
  joinedAt: '2026-01-01',
};

/** Opened this morning: an owner, an address, the program every studio starts with, and nothing in it yet. */
export function fitHaifa(options: DemoOptions) {
  const it = studio(
    {
      slug: 'haifa',
      name: 'פיט חיפה',
      description: null,
      type: 'physical',
      timezone: 'Asia/Jerusalem',
      currency: 'ILS',
      language: 'he',
      brandColor: '#0d9488',
      contactEmail: null,
      contactPhone: null,
      domains: [{ host: 'fit-haifa.localhost', status: 'active' }],
      content: { hero: { title: 'פיט חיפה', subtitle: 'נפתחים ממש עכשיו.' } },
      seoTitle: null,
      seoDescription: null,
    },
    options,
  );
  const joinedAt = options.now.toISOString();
  it.program('שיעורים', 'schedule', 'כל השיעורים שבלוח.');
  it.add({ ...EFRAT, joinedAt: joinedAt.slice(0, 10) });
  return { rows: it.rows, people: [personOf(EFRAT)] };
}
