import { linkHash, linkToken } from '@fitkit/http/link-token';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ctxOf, goThrough, NOW, type Opened, openCloud, SECRET, studio } from '../../testing/studio.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await openCloud();
});
afterAll(() => opened.cloud.close());
const plain = (text: string | undefined) => text?.replace(/[\u2066-\u2069]/g, '');

test('who became active is welcomed once, as what they are; founders and imported lists are not', async () => {
  const it = await studio(opened);
  const coach = await it.join({ role: 'coach', profile: { language: 'en' } });
  const ctx = ctxOf(opened.cloud);
  const activated = (membershipId: string, source: string) => it.happened('membership.activated', { membershipId, source });
  for (const source of ['invitation', 'staff']) await goThrough(ctx, await activated(it.membershipId, source));
  await goThrough(ctx, await activated(coach.id, 'invitation'));
  for (const source of ['founder', 'import']) await goThrough(ctx, await activated((await it.join()).id, source));

  expect(ctx.mailer.sent.map(({ to }) => to)).toEqual([it.email, coach.email]);
  const [member, staff] = ctx.mailer.sent;
  expect(plain(member?.subject)).toBe('ברוכים הבאים אל קרוספיט ברוש');
  expect(member?.text).toContain(`http://${it.host}:8787/schedule`);
  expect(member).not.toHaveProperty('unsubscribe');
  expect(staff?.text).toContain('http://app.localhost:8787/o/studio-');
});

test('an invitation goes to the address that was invited, with the token of this sending', async () => {
  const it = await studio(opened);
  const invited = await it.join({ status: 'pending_invitation', role: 'coach' });
  const invite = async (sentAt: string) => {
    const hash = await linkHash(`${invited.id}${sentAt}`);
    const expires = new Date(Date.parse(sentAt) + 7 * 86_400_000).toISOString();
    const by = { invited_by_membership_id: it.membershipId, token_hash: hash };
    await it.insert('invitations', {
      membership_id: invited.id,
      email: 'new.coach@example.com',
      role: 'coach',
      status: 'pending',
      sent_at: sentAt,
      expires_at: expires,
      ...by,
    });
    return String((await it.rows('select id from invitations where organization_id = $1'))[0]?.id);
  };
  const id = await invite(NOW);
  const first = await it.happened('invitation.sent', { invitationId: id });
  const ctx = ctxOf(opened.cloud);
  await goThrough(ctx, first);
  const [mail] = ctx.mailer.sent;
  expect(mail).toMatchObject({ to: 'new.coach@example.com', sender: 'קרוספיט ברוש', tags: { kind: 'invitation' } });
  expect(mail?.text).toContain(`http://app.localhost:8787/invitations/${await linkToken(SECRET, 'invitation', id, NOW)}`);
  expect(plain(mail?.text)).toContain('לצוות של קרוספיט ברוש');
  expect(plain(mail?.text)).toContain('ההזמנה בתוקף עד יום ראשון, 29 בנובמבר בשעה 08:50.');

  // Sent anew: a new token in a new mail. What was revoked is not told.
  const later = '2026-11-22T08:00:00.000Z';
  const stale = await it.happened('invitation.sent', { invitationId: id });
  await opened.run(`update invitations set sent_at = $1, expires_at = $1::timestamptz + interval '6 days' where id = $2`, [
    later,
    id,
  ]);
  await goThrough(ctx, stale);
  await goThrough(ctx, await it.happened('invitation.sent', { invitationId: id }, later));
  expect(ctx.mailer.sent).toHaveLength(2);
  expect(ctx.mailer.sent[1]?.text).toContain(await linkToken(SECRET, 'invitation', id, later));
  await opened.run(`update invitations set status = 'revoked', revoked_at = now() where id = $1`, [id]);
  await goThrough(ctx, await it.happened('invitation.sent', { invitationId: id }, '2026-11-22T09:00:00.000Z'));
  expect(ctx.mailer.sent).toHaveLength(2);
});

test('whoever started an import is told its numbers, with the way to its page', async () => {
  const it = await studio(opened, { profile: { language: 'en' } });
  const done = {
    file_name: 'members.csv',
    status: 'completed',
    source: 'csv',
    created_by: it.membershipId,
    finished_at: NOW,
    confirmed_at: NOW,
  };
  await it.insert('imports', { ...done, encoding: 'utf-8', delimiter: ',', columns: [] });
  const importId = String((await it.rows('select id from imports where organization_id = $1'))[0]?.id);
  for (const [index, [outcome, result]] of [
    ['create', 'created'],
    ['create', 'created'],
    ['create', 'failed'],
    ['merge', 'merged'],
    ['skip', null],
  ].entries())
    await it.insert('import_rows', { import_id: importId, line: index + 2, outcome, result, reasons: [], raw: {} });
  const ctx = ctxOf(opened.cloud);
  for (let time = 0; time < 2; time++) await goThrough(ctx, await it.happened('import.finished', { importId }));
  expect(ctx.mailer.sent).toHaveLength(1);
  const [mail] = ctx.mailer.sent;
  expect(plain(mail?.subject)).toBe('The import of members.csv is done');
  expect(mail?.text).toContain('Added: 2\nUpdated: 1\nSkipped: 1\nNot added: 1');
  expect(mail?.text).toMatch(new RegExp(`http://app.localhost:8787/o/[\\w-]+/imports/${importId}`));
  // From the platform, not from the studio to itself.
  expect(mail).not.toHaveProperty('sender');
});
