import { DomainError, type EventMessage } from '@fitkit/contracts';
import { door, json, live, sql, statement } from '@fitkit/db';
import { receipt } from '@fitkit/http';
import type { Receipt } from '@fitkit/push';
import type { Ctx } from '../app.ts';
import { askLater, RECEIPT_MINUTES, unanswered } from './ask-later.ts';

/** How many one request of the vendor takes. */
const AT_ONCE = 300;

/** Asks what became of the studio's pushes: a device that is gone takes no more, other refusals are marked. What has no answer yet is asked again later. */
export async function askReceipts(ctx: Ctx, message: EventMessage): Promise<void> {
  const { organizationId } = message;
  const [, sent] = await ctx.db.batch([
    door.system(organizationId),
    statement<{ id: string; provider_id: string }>(
      'notifications.unanswered',
      sql`select d.id, d.provider_id from notification_deliveries d where ${unanswered(organizationId, ctx.now)}
          and d.sent_at <= ${ctx.now}::timestamptz - make_interval(mins => ${RECEIPT_MINUTES}::int) order by d.sent_at limit ${AT_ONCE}`,
    ),
  ]);
  const receipts = sent.length > 0 ? await ctx.pusher.receipts(sent.map(({ provider_id: id }) => id)) : {};
  const answers = sent.flatMap(({ id, provider_id: ticket }) => {
    const told = receipts[ticket];
    return told && told.kind !== 'unknown' ? [answerOf(id, told)] : [];
  });
  if (answers.length === 0 && Object.keys(receipts).length > 0) throw new DomainError('unavailable', { dependency: 'expo' });
  await ctx.db.batch([
    door.system(organizationId),
    receipt('community.ask-receipts', message),
    ...(answers.length > 0 ? [landAnswers(organizationId, answers, ctx.now)] : []),
    askLater(organizationId, ctx.now),
  ]);
}

type Answer = { id: string; code: string | null; isDead: boolean };
const answerOf = (id: string, told: Receipt): Answer =>
  told.kind === 'ok' ? { id, code: null, isDead: false } : { id, code: told.code, isDead: told.kind === 'dead' };

const landAnswers = (organizationId: string, answers: readonly Answer[], now: string) =>
  statement(
    'notifications.land_receipts',
    sql`with answer as (select x.id, x.code, x."isDead" as is_dead from jsonb_to_recordset(${json(answers)}) as x(id uuid, code text, "isDead" boolean)),
      landed as (
        update notification_deliveries d set status = case when x.code is null then 'delivered' else 'failed' end, error_code = x.code, receipt_at = ${now}::timestamptz, updated_at = ${now}::timestamptz
        from answer x where d.organization_id = ${organizationId} and d.id = x.id and d.status = 'sent' returning d.device_token_id, x.is_dead
      )
      update device_tokens k set deleted_at = ${now}::timestamptz, updated_at = ${now}::timestamptz from landed
      where k.id = landed.device_token_id and landed.is_dead and ${live('k')}`,
  );
