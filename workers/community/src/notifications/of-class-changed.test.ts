import { afterAll, beforeAll, expect, test } from 'vitest';
import { ctxOf, goThrough, NOW, type Opened, openCloud, studio } from '../../testing/studio.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await openCloud();
});
afterAll(() => opened.cloud.close());
const plain = (text: string | undefined) => text?.replace(/[\u2066-\u2069]/g, '');

test('a class that moved is told with its new time and its old one', async () => {
  const it = await studio(opened);
  await it.book({});
  const message = await it.happened('class_session.moved', {
    classSessionId: it.sessionId,
    startedAt: '2026-11-22T15:00:00.000Z',
  });
  const ctx = ctxOf(opened.cloud);
  await goThrough(ctx, message);
  expect(ctx.mailer.sent).toHaveLength(1);
  expect(ctx.mailer.sent[0]?.tags).toMatchObject({ kind: 'class_moved' });
  expect(plain(ctx.mailer.sent[0]?.subject)).toBe('השיעור זז: WOD, יום ראשון, 22 בנובמבר בשעה 18:00');
  expect(plain(ctx.mailer.sent[0]?.text)).toContain('במקום יום ראשון, 22 בנובמבר בשעה 17:00.');
});

test('whoever had booked a class that moved reads until when they may cancel freely', async () => {
  const it = await studio(opened, { profile: { language: 'en' } });
  await it.book({ booked_at: '2026-11-20T06:00:00Z' });
  // From the evening to an hour at which it is late to cancel already.
  await opened.run(
    `update class_sessions set starts_at = '2026-11-22T08:00:00Z', ends_at = '2026-11-22T09:00:00Z', updated_at = $2 where id = $1`,
    [it.sessionId, NOW],
  );
  const moved = { classSessionId: it.sessionId, startedAt: '2026-11-22T16:00:00.000Z' };
  await it.phone();
  const ctx = ctxOf(opened.cloud);
  await goThrough(ctx, await it.happened('class_session.moved', moved));
  expect(plain(ctx.pusher.sent[0]?.body)).toContain('Free to cancel until Sunday 22 November at 10:00');
  expect(plain(ctx.mailer.sent[0]?.text)).toContain('You can cancel at no cost until Sunday 22 November at 10:00.');
});

test('of a class that moved twice only the last is told', async () => {
  const it = await studio(opened);
  await it.book({ booked_at: '2026-11-20T06:00:00Z' });
  const at = (time: string) => ({ classSessionId: it.sessionId, startedAt: `2026-11-22T${time}:00.000Z` });
  const first = await it.happened('class_session.moved', at('14:00'), '2026-11-22T06:40:00.000Z');
  const second = await it.happened('class_session.moved', at('15:00'), '2026-11-22T06:45:00.000Z');
  const ctx = ctxOf(opened.cloud);
  await goThrough(ctx, first);
  expect(ctx.mailer.sent).toHaveLength(0);
  await goThrough(ctx, second);
  expect(ctx.mailer.sent).toHaveLength(1);
});

test('a substitute is named', async () => {
  const it = await studio(opened);
  await it.book({});
  const ctx = ctxOf(opened.cloud);
  await goThrough(ctx, await it.happened('class_session.coach_changed', { classSessionId: it.sessionId }));
  expect(ctx.mailer.sent[0]?.tags).toMatchObject({ kind: 'class_coach_changed' });
});

test.each([
  [
    'by a rule',
    null,
    ['coached_class_cancelled'],
    ['Too few people had booked', 'Open the class: http://app.localhost:8787/o/studio-'],
  ],
  [
    'by somebody else',
    'owner',
    ['coached_class_cancelled'],
    ['The class will not take place. Everyone who had booked has been told.'],
  ],
  ['by themselves', 'coach', [], []],
  ['with its series', undefined, [], []],
] as const)('whoever was to coach a class that is cancelled %s is told once, or not', async (_, by, kinds, texts) => {
  const it = await studio(opened);
  const coach = await it.join({ role: 'coach', profile: { language: 'en' } });
  const rule = by === null ? { cancellation_rule: 'minimum_participants', cancellation_inputs: '{}' } : {};
  const set = { status: 'cancelled', cancelled_at: NOW, coach_membership_id: coach.id, ...rule };
  const columns = Object.keys(set).map((column, nth) => `${column} = $${nth + 2}`);
  await opened.run(`update class_sessions set ${columns.join(', ')} where id = $1`, [it.sessionId, ...Object.values(set)]);
  if (by !== undefined)
    await opened.insert('audit_logs', {
      organization_id: it.organizationId,
      id: crypto.randomUUID(),
      actor_user_id: by && (by === 'coach' ? coach.userId : it.userId),
      actor_role: by ?? 'system',
      action: 'class_session.cancelled',
      resource_id: it.sessionId,
      metadata: {},
      created_at: NOW,
    });
  const ctx = ctxOf(opened.cloud);
  for (let time = 0; time < 2; time++)
    await goThrough(ctx, await it.happened('class_session.cancelled', { classSessionId: it.sessionId }));
  expect(ctx.mailer.sent.map(({ to, tags }) => [to, tags?.kind])).toEqual(kinds.map((kind) => [coach.email, kind]));
  for (const text of texts) expect(plain(ctx.mailer.sent[0]?.text)).toContain(text);
});
