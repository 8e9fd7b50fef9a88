import { spawn } from 'node:child_process';
import { Client } from '@upstash/qstash';
import { expect, it } from 'vitest';
import { startCloud } from './index.ts';
import { startSink } from './testing/sink.ts';

it('gives a Worker all it needs', async () => {
  const cloud = await startCloud({ port: 0 });
  expect(Object.keys(cloud.env).sort()).toEqual([
    'CLERK_API_URL',
    'CLERK_FRONTEND_API_URL',
    'CLERK_ISSUER',
    'CLERK_JWT_KEY',
    'CLERK_PUBLISHABLE_KEY',
    'CLERK_SECRET_KEY',
    'CLERK_WEBHOOK_SECRET',
    'DB_HTTP_ENDPOINT',
    'DNS_QUERY_URL',
    'EXPO_ACCESS_TOKEN',
    'EXPO_BASE_URL',
    'QSTASH_CURRENT_SIGNING_KEY',
    'QSTASH_NEXT_SIGNING_KEY',
    'QSTASH_TOKEN',
    'QSTASH_URL',
    'RESEND_API_KEY',
    'RESEND_BASE_URL',
    'RESEND_WEBHOOK_SECRET',
    'UPSTASH_REDIS_REST_TOKEN',
    'UPSTASH_REDIS_REST_URL',
  ]);
  expect(cloud.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  await cloud.close();
  await cloud.close();
});

it('closes at once, whatever is under way', async () => {
  const sink = await startSink();
  const hung = new Promise<void>((asked) => {
    sink.answer(() => {
      asked();
      return new Promise(() => {});
    });
  });
  const cloud = await startCloud({ port: 0, publicUrl: sink.url });
  const qstash = new Client({ baseUrl: cloud.env.QSTASH_URL, token: cloud.env.QSTASH_TOKEN });
  await qstash.publish({ url: `${sink.url}/hangs` });
  cloud.clerk.createUser({ email: 'a@fitkit.test' });
  await hung;
  const live = await fetch(`${cloud.url}/api/live`);
  await cloud.close();
  await expect(live.text()).rejects.toThrow();
  await expect(fetch(cloud.url)).rejects.toThrow();
  await sink.close();
});

it('runs on Node as it is, and leaves nothing that keeps the process alive', async () => {
  const script = `
    import { startCloud } from ${JSON.stringify(new URL('./index.ts', import.meta.url).href)};
    const cloud = await startCloud({ port: 0 });
    await cloud.sql('select 1');
    cloud.clerk.addPeople([{ email: 'a@fitkit.test' }]);
    const token = cloud.env.UPSTASH_REDIS_REST_TOKEN;
    await fetch(cloud.env.UPSTASH_REDIS_REST_URL + '/eval/return 1/0?_token=' + token);
    await fetch(cloud.url + '/api/jobs');
    await cloud.close();
    console.log('closed');`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const code = await new Promise((resolve) => child.on('exit', resolve));
  expect([code, said.trim()]).toEqual([0, 'closed']);
});
