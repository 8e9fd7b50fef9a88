import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startCloud } from '../index.ts';
import { clientOf } from '../testing/neon-client.ts';
import { neonSuite } from './suite.ts';

const cloud = neonSuite(async () => ({ options: {}, host: 'localhost/fitkit' }));

it('has the extensions the product needs', async () => {
  await cloud().sql('create extension vector; create extension btree_gist; create extension pg_trgm');
  expect(await cloud().sql(`select '[1,2]'::vector <-> '[1,3]'::vector as distance`)).toEqual([{ distance: 1 }]);
});

it('lets in no role that has no password, and not the superuser', async () => {
  const { sql } = clientOf(cloud());
  await cloud().sql('create role no_password login');
  await expect(sql('postgresql://no_password:x@localhost/fitkit')`select 1`).rejects.toMatchObject({ code: '28P01' });
  await expect(sql('postgresql://postgres:x@localhost/fitkit')`select 1`).rejects.toMatchObject({ code: '28P01' });
});

it('keeps what it knows in its folder, and clones from a dump', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'fitkit-cloud-'));
  const first = await startCloud({ port: 0, folder });
  await first.sql(`create table kept (id int); insert into kept values (1)`);
  const [{ id: clerkId } = { id: '' }] = first.clerk.addPeople([{ email: 'kept@fitkit.test' }]);
  const token = first.env.CLERK_JWT_KEY;
  const dump = await first.dumpDatabase();
  await first.close();

  const second = await startCloud({ port: 0, folder });
  expect(await second.sql('select id from kept')).toEqual([{ id: 1 }]);
  expect(second.clerk.store.byEmail('kept@fitkit.test')?.id).toBe(clerkId);
  expect(second.env.CLERK_JWT_KEY).toBe(token);
  await second.close();

  const clone = await startCloud({ port: 0, databaseImage: dump });
  expect(await clone.sql('select id from kept')).toEqual([{ id: 1 }]);
  expect(clone.env.CLERK_JWT_KEY).not.toBe(token);
  await clone.close();
  await rm(folder, { recursive: true });
});
