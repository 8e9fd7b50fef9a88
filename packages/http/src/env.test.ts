import { describe, expect, test } from 'vitest';
import { baseEnv, origins, readEnv } from './env.ts';

const good = {
  DATABASE_URL: 'postgresql://fitkit_app:secret@host/db',
  ROOT_DOMAIN: 'localhost',
  PORT: '8787',
  SESSION_SECRET: '0'.repeat(64),
  FILE_URL_SECRET: '0'.repeat(64),
  CLERK_JWT_KEY: 'key',
  CLERK_ISSUER: 'https://clerk.example',
  QSTASH_URL: 'https://qstash.example',
  QSTASH_TOKEN: 'token',
};

describe('the environment of a Worker', () => {
  test('what is missing is named, its value never', () => {
    const { SESSION_SECRET: _, ...without } = good;
    expect(() => readEnv(baseEnv, { ...without, DATABASE_URL: 'mysql://root:hunter2@host/db' })).toThrow(
      'environment: DATABASE_URL, SESSION_SECRET missing or malformed',
    );
    expect(() => readEnv(baseEnv, { ...without, DATABASE_URL: 'mysql://root:hunter2@host/db' })).not.toThrow(/hunter2/);
  });

  test('the keys of a laptop are refused in production', () => {
    expect(readEnv(baseEnv, good).PORT).toBe('8787');
    expect(() => readEnv(baseEnv, { ...good, ROOT_DOMAIN: 'fitkit.fit' })).toThrow(
      'SESSION_SECRET, FILE_URL_SECRET still the key of a laptop',
    );
    const own = { ROOT_DOMAIN: 'fitkit.fit', SESSION_SECRET: 'a'.repeat(64), FILE_URL_SECRET: 'b'.repeat(64) };
    expect(readEnv(baseEnv, { ...good, ...own }).ROOT_DOMAIN).toBe('fitkit.fit');
  });

  test('hosts are plain with a port on a laptop, and secure elsewhere', () => {
    expect(origins({ ROOT_DOMAIN: 'localhost', PORT: '8787' }).api).toBe('http://api.localhost:8787');
    const live = origins({ ROOT_DOMAIN: 'fitkit.fit', MINISITE_DOMAIN: 'fitkit.site', PORT: '8787' });
    expect([live.app, live.minisiteHost('barosh')]).toEqual(['https://app.fitkit.fit', 'barosh.fitkit.site']);
  });
});
