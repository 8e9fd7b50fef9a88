import type { EventMessage } from '@fitkit/contracts';
import { door, type Read, sql, statement } from '@fitkit/db';
import { importMail } from '@fitkit/email';
import type { Ctx } from '../app.ts';
import { deliver } from './deliver.ts';
import { isReceived, type Recipient, recipientJson, type Studio, studioJson } from './statements.ts';

const CONSUMER = 'community.import-mail';

type Loaded = {
  isReceived: boolean;
  isFinished: boolean;
  importId: string;
  fileName: string;
  counts: { created: number; merged: number; skipped: number; failed: number };
  recipient: Recipient | null;
  studio: Studio;
};

/** One mail to whoever started the import: what became of its rows, and where each is explained. */
export async function mailImport(ctx: Ctx, message: EventMessage): Promise<void> {
  const [, [row]] = await ctx.db.batch([door.system(message.organizationId), load(message)]);
  const loaded = row ? (JSON.parse(row.body) as Loaded) : null;
  if (loaded?.isReceived) return;
  await deliver(
    ctx,
    CONSUMER,
    message,
    loaded?.isFinished && loaded.recipient ? mailOf(ctx, message, loaded, loaded.recipient) : null,
  );
}

function load(message: EventMessage): Read<Loaded> {
  const { organizationId, eventId } = message;
  return statement(
    'mails.load_import',
    sql`select json_build_object(
        'isReceived', ${isReceived(CONSUMER, message)}, 'isFinished', i.status in ('completed', 'failed'), 'importId', i.id, 'fileName', i.file_name,
        'counts', (select json_build_object('created', count(*) filter (where r.result = 'created'), 'merged', count(*) filter (where r.result = 'merged'),
            'skipped', count(*) filter (where r.outcome = 'skip'), 'failed', count(*) filter (where r.result = 'failed'))
          from import_rows r where r.organization_id = ${organizationId} and r.import_id = i.id),
        'recipient', ${recipientJson}, 'studio', ${studioJson})::text as body
      from events e
      join imports i on i.organization_id = ${organizationId} and i.id = (e.payload->>'importId')::uuid
      join memberships m on m.organization_id = ${organizationId} and m.id = i.created_by
      join organizations o on o.id = ${organizationId}
      left join member_profiles mp on mp.organization_id = ${organizationId} and mp.membership_id = i.created_by
      where e.organization_id = ${organizationId} and e.id = ${eventId}`,
  );
}

function mailOf(ctx: Ctx, { organizationId }: EventMessage, loaded: Loaded, { email, language }: Recipient) {
  const { studio, fileName, counts, importId } = loaded;
  const url = `${ctx.origins.app}/o/${studio.slug}/imports/${importId}`;
  const letter = importMail({ language, studio, fileName, counts, url });
  return { ...letter, to: email, tags: { kind: 'import_finished', organization: organizationId }, language };
}
