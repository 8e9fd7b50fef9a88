import { DomainError } from '@fitkit/contracts';
import { expect, test } from 'vitest';
import { fileLinks } from './links.ts';

const SECRET = { current: 'a secret of thirty-two characters' };
const ORG = '0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e';
const FILE = '0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3f';
const KEY = `orgs/${ORG}/logo/${FILE}-512x512`;
const at = (now: string, secrets: { current: string; previous?: string } = SECRET) =>
  fileLinks(secrets, 'https://api', () => new Date(now));
const nameOf = (url: string | null) => String(url).split('/').at(-1)!;
const refusal = (act: () => unknown) => {
  try {
    act();
    return null;
  } catch (error) {
    return error instanceof DomainError ? error.code : error;
  }
};

test('a link opens what it was made for, until its time is over', () => {
  const name = nameOf(at('2026-11-22T10:00:00Z').link('hour', 96, KEY));
  expect(at('2026-11-22T10:44:00Z').open(name)).toMatchObject({ key: `${KEY}/96.webp`, shared: false });
  expect(refusal(() => at('2026-11-22T11:00:00Z').open(name))).toBe('link_expired');
  const week = nameOf(at('2026-11-22T10:00:00Z').link('week', 96, KEY));
  expect(at('2026-11-29T09:59:00Z').open(week)).toMatchObject({ shared: true });
  expect(refusal(() => at('2026-12-06T10:00:00Z').open(week))).toBe('link_expired');
});

test('what the secret before signed lives out its time', () => {
  const name = nameOf(at('2026-11-22T10:00:00Z', { current: 'the one before' }).link('day', 96, KEY));
  expect(refusal(() => at('2026-11-22T10:00:00Z').open(name))).toBe('link_invalid');
  expect(at('2026-11-22T10:00:00Z', { ...SECRET, previous: 'the one before' }).open(name).key).toContain(KEY);
});

test('in an answer only what the database named is signed, and never what somebody wrote', () => {
  const { sign } = at('2026-11-22T10:00:00Z');
  const written = JSON.stringify({ name: `{"$file" : "week 96 ${KEY}"}`, note: `$file week 96 ${KEY}` });
  expect(sign(written)).toBe(written);
  const answer = JSON.parse(sign(`{"logoUrl" : {"$file" : "week 96 ${KEY}"}, "n" : [{"$file": "day 256 ${KEY}"}]}`));
  expect(answer.logoUrl).toMatch(
    new RegExp(`^https://api/v1/files/w[0-9a-z]+\\.[\\w-]{22}\\.${ORG}\\.logo\\.${FILE}-512x512\\.96\\.webp$`),
  );
  expect(answer.n[0]).toMatch(/\.256\.webp$/);
});

test('a name that is no link, or whose parts were exchanged, opens nothing', () => {
  const links = at('2026-11-22T10:00:00Z');
  const name = nameOf(links.link('week', 96, KEY));
  for (const other of [
    '',
    'x',
    name.replace('.logo.', '.avatar.'),
    name.replace(ORG, FILE),
    name.replace('512x512', '513x512'),
    name.replace(/^w/, 'd'),
    `${name}x`,
    name.replace('.webp', '.html'),
  ])
    expect(
      refusal(() => links.open(other)),
      other,
    ).toBe('link_invalid');
});
