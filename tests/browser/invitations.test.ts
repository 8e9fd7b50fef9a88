import { text } from '@fitkit/ui';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, signIn, type Visitor, visitor } from '../support/browser.ts';
import { invitationToken } from '../support/invitations.ts';
import { type TestPlatform, testPlatform } from '../support/platform.ts';

const APP = 'app.localhost';
const t = text('he');
let platform: TestPlatform;
let browser: Browser;
beforeAll(async () => {
  platform = await testPlatform({ sites: ['dashboard'] });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await platform?.close();
});

const press = (who: Visitor, name: string) => who.page.getByRole('button', { name }).first().click();
const said = (who: Visitor, words: string) => who.page.locator('#said').getByText(words).waitFor();

/** What the mail will carry: the link of the last invitation to an address. */
async function linkOf(email: string): Promise<string> {
  const { rows } = await platform.run(
    `select id, sent_at::text as sent from invitations where email = $1 order by id desc limit 1`,
    [email],
  );
  return `/invitations/${await invitationToken({ id: String(rows[0]?.id), sentAt: String(rows[0]?.sent) })}`;
}

test('a coach is invited, follows the link, and works in the studio; then their role is changed', async () => {
  const owner = await visitor(browser, platform);
  await signIn(owner, APP, 'michal@example.com', '/o/barosh/members');
  owner.complaints.length = 0;
  await owner.page.getByRole('link', { name: t.invitations.new }).click();
  await owner.page.getByLabel(t.common.email).fill('michal@example.com');
  await owner.page.getByLabel(t.common.firstName).fill('Gal');
  await owner.page.getByLabel(t.common.role).selectOption('coach');
  await press(owner, t.invitations.send);
  await owner.page.getByText('הכתובת הזו כבר רשומה בסטודיו').first().waitFor();
  expect(await owner.page.getByLabel(t.common.firstName).inputValue(), 'what was typed is kept').toBe('Gal');
  expect(await owner.page.getByLabel(t.common.role).inputValue()).toBe('coach');
  const email = 'gal.the.coach@example.com';
  await owner.page.getByLabel(t.common.email).fill(email);
  await press(owner, t.invitations.send);
  await said(owner, t.invitations.sent);

  const coach = await visitor(browser, platform, { phone: true });
  await coach.page.goto(coach.at(APP, await linkOf(email)));
  await coach.page.getByText(t.members.roles.coach).waitFor();
  const path = new URL(
    (await coach.page.getByRole('link', { name: t.invitations.signInToJoin }).getAttribute('href')) ?? '',
    coach.at(APP),
  );
  await signIn(coach, APP, email, path.searchParams.get('return') ?? '');
  await coach.page.waitForURL(/\/o\/barosh\/today/);
  coach.complaints.length = 0;
  await said(coach, t.invitations.joined);

  await owner.page.goto(owner.at(APP, '/o/barosh/members/invitations?status=accepted'));
  await owner.page.getByRole('link', { name: /Gal/ }).first().click();
  await owner.page.getByRole('button', { name: new RegExp(t.member.changeRole) }).click();
  await press(owner, t.members.roles.admin);
  await said(owner, t.member.roleSaved);
  await owner.page.getByRole('button', { name: new RegExp(t.member.changeStatus) }).click();
  await owner.page.getByRole('link', { name: t.member.end }).click();
  await press(owner, t.member.end);
  await said(owner, t.member.statusSaved);
  await coach.page.reload();
  await coach.page.getByRole('heading', { name: t.errors.notFound }).waitFor();
  expect([
    ...owner.complaints.filter((line) => !line.includes('422')),
    ...coach.complaints.filter((line) => !line.includes('404')),
  ]).toEqual([]);
  await owner.context.close();
  await coach.context.close();
});

test('a list is invited together; whoever comes with another address is told so', async () => {
  const organization = await platform.organization('barosh');
  for (const name of ['one', 'two'])
    await platform.run(
      `with login as (insert into users (id, email) values (gen_random_uuid(), $2) returning id),
         made as (insert into memberships (organization_id, id, user_id, status) select $1, gen_random_uuid(), id, 'suspended' from login returning id)
       insert into member_profiles (organization_id, id, membership_id, first_name, email) select $1, gen_random_uuid(), id, $3, $2 from made`,
      [organization, `${name}.of.a.list@example.com`, `list-${name}`],
    );
  await platform.run(
    `update memberships m set status = 'active' from users u where u.id = m.user_id and u.email like '%.of.a.list@example.com'`,
    [],
  );
  const owner = await visitor(browser, platform, { phone: true });
  await signIn(owner, APP, 'michal@example.com', '/o/barosh/members?search=of.a.list');
  owner.complaints.length = 0;
  await press(owner, t.invitations.sendChosen);
  await said(owner, t.invitations.nobodyChosen);
  await owner.page.getByLabel(t.invitations.chooseAll).check();
  await press(owner, t.invitations.sendChosen);
  await said(owner, t.invitations.sentMany({ count: 2 }));

  await owner.page.goto(owner.at(APP, await linkOf('one.of.a.list@example.com')));
  await press(owner, t.invitations.join);
  // Who is in the studio already needs no link: they are led in.
  await owner.page.waitForURL(/\/o\/barosh\/today/);
  const stranger = await visitor(browser, platform, { locale: 'ru' });
  await signIn(stranger, APP, 'a.stranger@example.com', await linkOf('two.of.a.list@example.com'));
  stranger.complaints.length = 0;
  await press(stranger, text('ru').invitations.join);
  await stranger.page.getByText(text('ru').invitations.another).waitFor();
  await owner.page.goto(owner.at(APP, '/o/barosh/members/invitations'));
  await owner.page.getByRole('button', { name: /list-two/ }).click();
  await press(owner, t.invitations.revoke);
  await said(owner, t.invitations.revoked);
  expect([...owner.complaints, ...stranger.complaints]).toEqual([]);
  await owner.context.close();
  await stranger.context.close();
});
