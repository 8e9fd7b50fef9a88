import { DomainError } from '@fitkit/contracts';
import { audit, door, newId, type Read, type SQL, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { type LetterRow, letterJson } from './json.ts';

export type LetterKey = { organizationId: string; deadLetterId: string };
export type Changed = { event_id: string; type: string; version: number; consumer: string; replays: number };

/** Changes a letter that is not settled yet, in the audit trail too; answers what it was about and how it stands. */
export async function change(
  ctx: Ctx,
  { organizationId, deadLetterId }: LetterKey,
  action: string,
  set: SQL,
): Promise<{ letter: LetterRow; changed: Changed }> {
  const write = statement<Changed>(
    `dead_letters.${action}`,
    sql`with made as (
        update dead_letters d set ${set}, updated_at = ${ctx.now}::timestamptz from events e
        where d.organization_id = ${organizationId} and d.id = ${deadLetterId} and d.resolved_at is null and e.organization_id = ${organizationId} and e.id = d.event_id
        returning d.id, d.event_id, d.consumer, d.replays, e.type, e.version
      ), trail as (${audit(`dead_letter.${action}`, organizationId, sql`select ${newId()}::uuid as audit_id, id as resource_id, jsonb_build_object('job', consumer) as metadata from made`, ctx.now)})
      select event_id, type, version, consumer, replays from made`,
  );
  const read: Read<LetterRow> = statement(
    'dead_letters.get',
    sql`select ${letterJson}::text as body from dead_letters d left join events e on e.organization_id = ${organizationId} and e.id = d.event_id
      where d.organization_id = ${organizationId} and d.id = ${deadLetterId}`,
  );
  const [, [changed], [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, ['owner']), write, read]);
  if (!row) throw new DomainError('not_found');
  if (!changed) throw new DomainError('dead_letter_settled');
  return { letter: JSON.parse(row.body) as LetterRow, changed };
}
