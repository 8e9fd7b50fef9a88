import { afterAll, beforeAll, expect, test } from 'vitest';
import { ctxOf, fakeMailer, goThrough, NOW, type Opened, openCloud, studio } from '../../testing/studio.ts';
import { deliver } from './deliver.ts';
import { notify } from './notify.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await openCloud();
});
afterAll(() => opened.cloud.close());

const plain = (text: string | undefined) => text?.replace(/[\u2066-\u2069]/g, '');
/** Midnight in Jerusalem after the 26th, four days from now. */
const SOON = '2026-11-26T22:00:00Z';
type It = Awaited<ReturnType<typeof studio>>;
async function lot(it: It, credits: number, expiresAt: string | null) {
  const id = crypto.randomUUID();
  await it.insert('credit_lots', {
    id,
    membership_id: it.membershipId,
    source: 'adjustment',
    granted_at: '2026-11-01T08:00:00Z',
    expires_at: expiresAt,
  });
  await opened.run(
    `insert into credit_entries (organization_id, id, lot_id, sequence, kind, amount, balance, rule, created_at) values ($1, gen_random_uuid(), $2, 1, 'grant', $3, $3, 'granted', now())`,
    [it.organizationId, id, credits],
  );
  return id;
}
const turn = (it: It, at = NOW) => it.happened('schedule.expiring-credits', { dueAt: at }, at);

test('a week before credits end their holder is told, in mail and in the centre, by the last day on which they are good', async () => {
  const it = await studio(opened);
  await lot(it, 3, SOON);
  const ctx = ctxOf(opened.cloud, fakeMailer(), NOW);
  await goThrough(ctx, await turn(it));
  expect(ctx.mailer.sent).toHaveLength(1);
  expect(plain(ctx.mailer.sent[0]?.subject)).toBe('נשארו 3 ניקובים, והתוקף קרוב');
  expect(plain(ctx.mailer.sent[0]?.text)).toContain('עד יום חמישי, 26 בנובמבר, כולל היום הזה.');
  expect(await it.rows(`select template, path from notifications where organization_id = $1`)).toEqual([
    { template: 'credits_expiring', path: '/my-plans' },
  ]);
});

test('told once for each lot and end; a lot that was moved is told of again', async () => {
  const it = await studio(opened);
  const id = await lot(it, 3, SOON);
  const ctx = ctxOf(opened.cloud, fakeMailer(), NOW);
  await goThrough(ctx, await turn(it));
  await goThrough(ctx, await turn(it));
  expect(ctx.mailer.sent).toHaveLength(1);
  await opened.run(`update credit_lots set expires_at = '2026-11-27T22:00:00Z' where id = $1`, [id]);
  await goThrough(ctx, await turn(it));
  expect(ctx.mailer.sent).toHaveLength(2);
});

test('nobody is told of what ends later, never, is used up, or rests', async () => {
  const it = await studio(opened);
  await lot(it, 3, '2026-12-26T22:00:00Z');
  await lot(it, 3, null);
  const used = await lot(it, 1, SOON);
  await opened.run(
    `insert into credit_entries (organization_id, id, lot_id, sequence, kind, amount, balance, rule, created_at) values ($1, gen_random_uuid(), $2, 2, 'adjust', -1, 0, 'adjusted', now())`,
    [it.organizationId, used],
  );
  const ctx = ctxOf(opened.cloud, fakeMailer(), NOW);
  await goThrough(ctx, await turn(it));
  expect(ctx.mailer.sent).toEqual([]);
});

test('what was spent between the two jobs is not mailed', async () => {
  const it = await studio(opened);
  const id = await lot(it, 1, SOON);
  const ctx = ctxOf(opened.cloud, fakeMailer(), NOW);
  await notify(ctx, await turn(it));
  await opened.run(
    `insert into credit_entries (organization_id, id, lot_id, sequence, kind, amount, balance, rule, created_at) values ($1, gen_random_uuid(), $2, 2, 'adjust', -1, 0, 'adjusted', now())`,
    [it.organizationId, id],
  );
  for (const way of ctx.handed.splice(0)) await deliver(ctx, way);
  expect(ctx.mailer.sent).toEqual([]);
});
