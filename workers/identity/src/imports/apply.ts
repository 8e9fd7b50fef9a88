import { DomainError, type EventMessage } from '@fitkit/contracts';
import { door, emit, json, newEvent, ReceivedBefore, type SQL, sql, statement } from '@fitkit/db';
import { receipt } from '@fitkit/http';
import { open, SealError, seal } from '@fitkit/sealing';
import type { Ctx } from '../app.ts';
import { nextPeople, type Resealed, workThrough } from './next-rows.ts';
import type { ImportKey } from './read.ts';
import { nationalIdOf } from './stored-row.ts';

const AT_ONCE = 100;

/** Works through the next hundred rows. Where one of them breaks the batch, the first goes alone, and is put aside if it is the one. */
export async function applyImport(ctx: Ctx, message: EventMessage): Promise<void> {
  const attempts = [
    () => apply(ctx, message, AT_ONCE),
    () => apply(ctx, message, 1),
    async () => turn(ctx, message, await keyOf(ctx, message), putAside),
  ];
  for (const [i, attempt] of attempts.entries()) {
    try {
      return await attempt();
    } catch (error) {
      if (i === attempts.length - 1 || !isOfTheRows(error)) throw error;
    }
  }
}

/** A national id by a key that is not here is no fault of its row: the job fails, and is tried again until the key is there. */
const isOfTheRows = (error: unknown) =>
  !(error instanceof ReceivedBefore) &&
  !(error instanceof SealError && error.code === 'unknown_key') &&
  !(error instanceof DomainError && ['unavailable', 'busy', 'not_found'].includes(error.code));

const importOf = ({ organizationId, eventId }: EventMessage) =>
  sql`(select aggregate_id from events where organization_id = ${organizationId} and id = ${eventId})`;

async function keyOf(ctx: Ctx, message: EventMessage): Promise<ImportKey> {
  const [, [found]] = await ctx.db.batch([
    door.system(message.organizationId),
    statement<{ id: string | null }>('imports.of_event', sql`select ${importOf(message)} as id`),
  ]);
  if (!found?.id) throw new DomainError('not_found');
  return { organizationId: message.organizationId, importId: found.id };
}

/** A trip before the batch: a national id opens only where it was sealed for, so for whom a row is merged into it is sealed anew. */
async function apply(ctx: Ctx, message: EventMessage, take: number): Promise<void> {
  const { organizationId } = message;
  const [, [found], merging] = await ctx.db.batch([
    door.system(organizationId),
    statement<{ id: string | null }>('imports.of_event', sql`select ${importOf(message)} as id`),
    statement<{ row_id: string; target: string; own_id: string; sealed: string }>(
      'imports.to_seal',
      sql`with ${nextPeople({ organizationId, importId: importOf(message) }, take)} select row_id, target, own_id, sealed from people
        where match_id is not null and sealed is not null and not exists (select 1 from member_profiles p
          where p.organization_id = ${organizationId} and p.membership_id = people.target and p.national_id_encrypted is not null)`,
    ),
  ]);
  if (!found?.id) throw new DomainError('not_found');
  const keys = ctx.seals.national_id;
  const resealed: Resealed[] = [];
  for (const { row_id, target, own_id, sealed } of merging) {
    const secret = await open(keys, sealed, nationalIdOf(organizationId, own_id));
    resealed.push({ row_id, target, sealed: await seal(keys, secret, nationalIdOf(organizationId, target)) });
  }
  await turn(ctx, message, { organizationId, importId: found.id }, (key, now) => workThrough(key, take, resealed, now));
}

/** One delivery: its receipt, the locks (studio, then import), the work, and the event that goes on or ends it. */
async function turn(ctx: Ctx, message: EventMessage, key: ImportKey, work: (key: ImportKey, now: string) => SQL): Promise<void> {
  const { organizationId, importId } = key;
  const [progressed, finished] = [newEvent('import.progressed'), newEvent('import.finished')];
  const results = await ctx.db.batch([
    door.system(organizationId),
    receipt('identity.apply-import', message),
    statement('imports.lock_studio', sql`select id from organizations where id = ${organizationId} for no key update`),
    statement(
      'imports.lock',
      sql`select id from imports where organization_id = ${organizationId} and id = ${importId} for no key update`,
    ),
    statement('imports.work', work(key, ctx.now)),
    statement('imports.repeats', repeats(key, ctx.now)),
    statement<{ more: boolean | null }>(
      'imports.go_on',
      sql`with job as (select id from imports where organization_id = ${organizationId} and id = ${importId} and status = 'in_progress'),
        rest as (select job.id, exists (select 1 from import_rows r where r.organization_id = ${organizationId} and r.import_id = job.id and r.result is null) as more from job),
        done as (update imports i set status = 'completed', finished_at = ${ctx.now}, updated_at = ${ctx.now} from rest
          where i.organization_id = ${organizationId} and i.id = rest.id and not rest.more returning i.id),
        on_it_goes as (${emit('import.progressed', organizationId, eventOf(progressed.id, sql`rest where more`), ctx.now)}),
        the_end as (${emit('import.finished', organizationId, eventOf(finished.id, sql`done`), ctx.now)})
        select (select more from rest) as more`,
    ),
  ]);
  const more = results[6][0]?.more ?? null;
  if (more !== null) ctx.handOver(organizationId, [more ? progressed : finished]);
}

const eventOf = (eventId: string, source: SQL) =>
  sql`select ${eventId}::uuid as event_id, id as aggregate_id, jsonb_build_object('importId', id) as payload from ${source}`;

/** Rows that repeat another of the file share its fate. */
const repeats = ({ organizationId, importId }: ImportKey, now: string) =>
  sql`update import_rows r set result = case when first.result = 'failed' then 'failed' else 'merged' end, membership_id = first.membership_id, updated_at = ${now}
    from import_rows first where first.organization_id = ${organizationId} and first.import_id = ${importId} and first.result is not null
      and r.organization_id = ${organizationId} and r.import_id = ${importId} and r.merged_into_line = first.line and r.result is null`;

/** The one row that cannot be worked through, whatever it is that is wrong with it. */
const putAside = ({ organizationId, importId }: ImportKey, now: string) =>
  sql`update import_rows r set result = 'failed', member = r.member - 'nationalIdSealed', reasons = r.reasons || ${json([{ code: 'not_stored', severity: 'error' }])}, updated_at = ${now}
    where r.organization_id = ${organizationId} and r.id = (select n.id from import_rows n where n.organization_id = ${organizationId} and n.import_id = ${importId}
      and n.result is null and n.merged_into_line is null order by n.line limit 1)`;
