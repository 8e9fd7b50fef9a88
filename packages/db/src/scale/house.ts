import { idOf } from './ids.ts';
import { openedAt, organizationId, slugOf } from './people.ts';
import type { Cells } from './rows.ts';
import type { Studio } from './size.ts';

/** What a studio has before anybody books: its address on the web, halls, programs, class types and plans. */
const TYPES = ['WOD', 'פילאטיס מכשירים', 'Yoga', 'כוח'];
export const CLASS_TYPES = TYPES.length;
const COLORS = ['#b83280', '#0a7d55', '#2b6cb0', '#8f2d6f'];

const stamp = (studio: Studio) => new Date(openedAt(studio)).toISOString();
/** Places are counted through: halls, then the two programs, then the domain and the page. */
const placeId = (studio: Studio, nth: number) => idOf(studio, 'place', nth, openedAt(studio));
export const locationId = (studio: Studio, lane: number) => placeId(studio, lane);
const programId = (studio: Studio, nth: number) => placeId(studio, 100 + nth);
export const classTypeId = (studio: Studio, nth: number) => idOf(studio, 'classType', nth, openedAt(studio));

export function* domainRows(studio: Studio): Generator<Cells> {
  const at = stamp(studio);
  yield [organizationId(studio), placeId(studio, 200), `${slugOf(studio)}.localhost`, 'active', true, at, at];
}
export function* siteRows(studio: Studio): Generator<Cells> {
  const at = stamp(studio);
  const content = JSON.stringify({ hero: { title: 'Train with us', subtitle: null }, about: { html: '<p>Small classes.</p>' } });
  yield [organizationId(studio), placeId(studio, 201), content, content, true, at, at, at];
}
export function* locationRows(studio: Studio): Generator<Cells> {
  const at = stamp(studio);
  for (let lane = 0; lane < studio.lanes; lane++)
    yield [organizationId(studio), locationId(studio, lane), `אולם ${lane + 1}`, 'רמת גן', 24, at, at];
}
export function* programRows(studio: Studio): Generator<Cells> {
  const at = stamp(studio);
  yield [organizationId(studio), programId(studio, 0), 'שיעורים', 'schedule', at, at];
  yield [organizationId(studio), programId(studio, 1), 'Coaching', 'coaching', at, at];
}
export function* classTypeRows(studio: Studio): Generator<Cells> {
  const at = stamp(studio);
  for (const [nth, name] of TYPES.entries())
    yield [organizationId(studio), classTypeId(studio, nth), programId(studio, 0), name, 60, 14, 6, COLORS[nth]!, at, at];
}

export type Plan = { type: 'subscription' | 'class_pack'; price: number; interval: string | null; credits: number | null };
export const PLANS: readonly (Plan & { name: string })[] = [
  { name: 'חודשי חופשי', type: 'subscription', price: 34_900, interval: 'monthly', credits: null },
  { name: 'כרטיסייה 10', type: 'class_pack', price: 52_000, interval: null, credits: 10 },
];
export const planId = (studio: Studio, nth: number) => idOf(studio, 'plan', nth, openedAt(studio));
export function* planRows(studio: Studio): Generator<Cells> {
  const at = stamp(studio);
  for (const [nth, { name, type, price, interval, credits }] of PLANS.entries())
    yield [organizationId(studio), planId(studio, nth), name, type, price, 'ILS', interval, credits, credits && 180, at, at];
}
