import { newId } from '@fitkit/db';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ctxOf, fakeMailer, NOW, type Opened, openCloud, studio } from '../../testing/studio.ts';
import { mailImport } from './import.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await openCloud();
});
afterAll(() => opened.cloud.close());

async function imported(status: string) {
  const it = await studio(opened);
  const importId = newId();
  const own = { organization_id: it.organizationId, created_at: NOW, updated_at: NOW };
  await opened.insert('imports', {
    ...own,
    id: importId,
    source: 'csv',
    status,
    file_name: 'חברים.csv',
    encoding: 'utf-8',
    delimiter: ',',
    columns: [],
    created_by: it.membershipId,
    finished_at: NOW,
  });
  const rows = [
    ['create', 'created'],
    ['create', 'created'],
    ['create', 'failed'],
    ['merge', 'merged'],
    ['skip', null],
  ];
  for (const [index, [outcome, result]] of rows.entries()) {
    await opened.insert('import_rows', {
      ...own,
      id: newId(),
      import_id: importId,
      line: index + 2,
      outcome,
      result,
      reasons: [],
      raw: {},
    });
  }
  return { it, importId, message: await it.happened('import.finished', { importId }) };
}

test('whoever started an import hears what became of it', async () => {
  const { it, importId, message } = await imported('completed');
  const mailer = fakeMailer();
  const ctx = ctxOf(opened.cloud, mailer);
  await mailImport(ctx, message);
  await mailImport(ctx, message);
  expect(mailer.sent).toHaveLength(1);
  expect(mailer.sent[0]).toMatchObject({ to: it.email, idempotencyKey: `${message.eventId}-community.import-mail` });
  expect(mailer.sent[0]?.text).toContain('נוספו: 2\nעודכנו: 1\nדולגו: 1\nלא נכנסו: 1');
  expect(mailer.sent[0]?.text).toContain(
    `http://app.localhost:8787/o/studio-${it.organizationId.slice(-12)}/imports/${importId}`,
  );
  expect(await it.receipts(message)).toEqual(['community.import-mail']);
});

test('an import that goes on is not told as finished', async () => {
  const { it, message } = await imported('in_progress');
  const mailer = fakeMailer();
  await mailImport(ctxOf(opened.cloud, mailer), message);
  expect(mailer.sent).toEqual([]);
  expect(await it.receipts(message)).toHaveLength(1);
});
