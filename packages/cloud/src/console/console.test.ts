import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cloud, startCloud } from '../index.ts';
import { callLoopback } from '../loopback/call.ts';
import { type Sink, startSink } from '../testing/sink.ts';

let cloud: Cloud;
let sink: Sink;
const api = async (path: string, method = 'GET', body?: unknown) => {
  const answer = await fetch(`${cloud.url}${path}`, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, body: text ? JSON.parse(text) : undefined };
};
const vendor = (path: string, token: string | undefined, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${cloud.url}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, ...headers },
    body: JSON.stringify(body),
  });

beforeAll(async () => {
  sink = await startSink();
  cloud = await startCloud({ port: 0, publicUrl: sink.url });
});
afterAll(async () => {
  await cloud.close();
  await sink.close();
});

describe('the JSON of the console', () => {
  it('shows the mailbox, and a letter as it would be seen', async () => {
    const letter = {
      from: 'a@flow.test',
      to: 'dana@fitkit.test',
      subject: 'Booked <b>',
      html: '<script>x</script><p>hi</p>',
      text: 'hi there',
    };
    const { id } = (await (await vendor('/resend/emails', cloud.env.RESEND_API_KEY, letter)).json()) as { id: string };
    expect((await api('/api/mailbox')).body).toMatchObject({
      total: 1,
      mails: [{ id, subject: 'Booked <b>', lastEvent: 'delivered' }],
    });
    expect((await api('/api/mailbox?search=THERE')).body.total).toBe(1);
    expect((await api('/api/mailbox?search=nothing')).body.total).toBe(0);
    expect((await api(`/api/mailbox/${id}`)).body).toMatchObject({ html: letter.html, text: letter.text });
    const preview = await fetch(`${cloud.url}/api/mailbox/${id}/preview`);
    expect(preview.headers.get('content-security-policy')).toMatch(/^sandbox .*default-src 'none'/);
    expect((await api(`/api/mailbox/${id}/events`, 'POST', { event: 'opened' })).status).toBe(204);
    expect((await api(`/api/mailbox/${id}/events`, 'POST', { event: 'eaten' })).status).toBe(422);
    expect(cloud.mailbox.get(id)?.lastEvent).toBe('opened');
    expect((await api('/api/mailbox/none')).status).toBe(404);
  });

  it('shows jobs with their tries, hurries them, and revives the dead', async () => {
    sink.answer(({ path }) => ({ status: path === '/fails' ? 500 : 200, body: 'the answer' }));
    const publish = (path: string, headers: Record<string, string>) =>
      vendor(`/qstash/v2/publish/${sink.url}${path}`, cloud.env.QSTASH_TOKEN, { n: 1 }, headers);
    await publish('/fails', { 'upstash-retries': '0' });
    const { messageId } = (await (await publish('/later', { 'upstash-delay': '1d' })).json()) as { messageId: string };
    await cloud.jobs.idle();
    const { messages, deadLetters } = (await api('/api/jobs')).body;
    expect(messages).toMatchObject([
      { id: messageId, state: 'waiting', nextAttempt: expect.any(Number), attempts: [], body: '{"n":1}' },
      { state: 'failed', attempts: [{ status: 500, body: 'the answer' }] },
    ]);
    expect((await api(`/api/jobs/${messageId}/deliver`, 'POST')).status).toBe(204);
    sink.answer(200);
    expect((await api(`/api/dead-letters/${deadLetters[0].dlqId}/retry`, 'POST')).body).toEqual({
      messageId: expect.any(String),
    });
    await cloud.jobs.idle();
    expect(cloud.jobs.all().map(({ state }) => state)).toEqual(['delivered', 'delivered', 'failed']);
    expect((await api('/api/jobs/none/deliver', 'POST')).status).toBe(404);
  });

  it('shows keys with the time they have left', async () => {
    for (const command of [
      ['SET', 'a/b', '1', 'EX', '60'],
      ['HSET', 'hash', 'f', 'v'],
    ])
      await vendor('/redis', cloud.env.UPSTASH_REDIS_REST_TOKEN, command);
    const { total, keys } = (await api('/api/redis')).body;
    expect(total).toBe(2);
    expect(keys).toMatchObject([
      { key: 'a/b', type: 'string', value: '1' },
      { key: 'hash', type: 'hash', ttlMs: -1, value: '["f","v"]' },
    ]);
    expect(keys[0].ttlMs).toBeGreaterThan(50_000);
    expect((await api(`/api/redis/${encodeURIComponent('a/b')}`, 'DELETE')).body).toEqual({ deleted: 1 });
  });

  it('counts rows by table and organization', async () => {
    await cloud.sql(`
      create table organizations (id uuid primary key, name text not null);
      create table bookings (organization_id uuid not null, id int);
      insert into organizations values ('00000000-0000-7000-8000-000000000001', 'Flow');
      insert into bookings select id, n from organizations, generate_series(1, 3) n`);
    expect((await api('/api/database')).body).toEqual({
      kind: 'pglite',
      organizations: [{ id: '00000000-0000-7000-8000-000000000001', name: 'Flow' }],
      tables: [
        {
          schema: 'public',
          name: 'bookings',
          exact: true,
          rows: 3,
          organizations: [{ id: '00000000-0000-7000-8000-000000000001', rows: 3 }],
        },
        { schema: 'public', name: 'organizations', exact: true, rows: 1, organizations: [] },
      ],
    });
  });

  it('shows pushes with their studio, ticket and receipt, and what becomes of a device', async () => {
    const token = 'ExponentPushToken[abcdefghijklmnop]';
    const organizationId = '00000000-0000-7000-8000-000000000001';
    const push = async (to: string, data: object) =>
      (
        await vendor('/expo/--/api/v2/push/send', cloud.env.EXPO_ACCESS_TOKEN, { to, title: 'שלום', body: 'See you', data })
      ).json();
    const { data } = (await push(token, { organizationId })) as { data: { id: string } };
    await push('nonsense', { organizationId: 'elsewhere' });
    await push('ExpoPushToken[short]', {});
    const { total, pushes } = (await api('/api/pushes')).body;
    expect(total).toBe(3);
    expect(pushes).toMatchObject([
      { token: 'ExpoPushToken[short]', studio: null, ticket: { status: 'ok' } },
      { token: 'nonsense', studio: 'elsewhere', ticket: { status: 'error', error: 'DeviceNotRegistered' }, receipt: null },
      { id: data.id, token: 'ExponentPushToken[abcd…mnop]', title: 'שלום', body: 'See you', studio: 'Flow', receipt: null },
    ]);
    expect(JSON.stringify([pushes, (await api(`/api/pushes/${data.id}`)).body])).not.toContain('abcdefghijklmnop');
    for (const [words, count] of [
      ['flow', 1],
      ['שלום', 3],
      ['devicenotregistered', 1],
      ['nothing', 0],
    ])
      expect([words, (await api(`/api/pushes?search=${words}`)).body.total]).toEqual([words, count]);

    const mark = async (state: unknown) => (await api(`/api/pushes/${data.id}/device`, 'POST', { state })).status;
    expect([await mark('asleep'), await mark('uninstalled')]).toEqual([422, 204]);
    expect((await api(`/api/pushes/${data.id}`)).body).toMatchObject({
      device: 'uninstalled',
      data: { organizationId },
      receipt: null,
    });
    expect((await api(`/api/pushes/${data.id}/receipt`, 'POST')).status).toBe(204);
    expect((await api(`/api/pushes/${data.id}`)).body).toMatchObject({
      device: 'dead',
      receipt: { status: 'error', error: 'DeviceNotRegistered', at: expect.any(Number) },
    });
    expect(cloud.pushes.get(data.id)?.receipt?.status).toBe('error');
    expect((await api('/api/pushes/none')).status).toBe(404);
    expect((await api('/api/pushes', 'DELETE')).status).toBe(204);
    expect((await api('/api/pushes')).body).toEqual({ total: 0, pushes: [] });
  });

  it('tells what changes, while it changes', async () => {
    const answer = await fetch(`${cloud.url}/api/live`);
    expect(answer.headers.get('content-type')).toBe('text/event-stream');
    const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader.read()).value).toContain('retry');
    cloud.faults.clear();
    expect((await reader.read()).value).toBe('data: ["faults"]\n\n');
    cloud.expo.mark('ExpoPushToken[x]', 'dead');
    expect((await reader.read()).value).toBe('data: ["pushes"]\n\n');
    await reader.cancel();
  });
});

describe('the page', () => {
  it('is served whole, by a policy without inline scripts or styles', async () => {
    const page = await fetch(cloud.url);
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'; style-src 'self'");
    const html = await page.text();
    expect(html).not.toMatch(/\sstyle=|\son\w+=|<style|<script(?![^>]+src=)/);
    for (const [, path] of html.matchAll(/(?:src|href)="(\/[^"]+\.\w+)"/g))
      expect([path, (await fetch(cloud.url + path)).status]).toEqual([path, 200]);
    for (const path of ['/people.ts', '/../app.ts', '/page.ts', '/nothing'])
      expect((await fetch(cloud.url + path)).status).toBe(404);
  });

  it('is for pages of this machine alone', async () => {
    const from = (headers: Record<string, string>) => fetch(`${cloud.url}/api/faults`, { method: 'POST', headers, body: '{}' });
    expect((await from({ origin: 'https://evil.example' })).status).toBe(403);
    expect((await from({ origin: 'null' })).status).toBe(403);
    expect((await from({ origin: 'http://app.localhost:8787' })).status).toBe(422);
    const rebound = await callLoopback(cloud.url.replace('127.0.0.1', 'localhost'), {
      method: 'GET',
      headers: {},
      body: '',
      timeoutMs: 5_000,
    });
    expect(rebound.status).toBe(200);
  });
});
