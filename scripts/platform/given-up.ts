import type { GivenUp } from '@fitkit/cloud';
import type { Consumer, EventType, JobErrorClass } from '@fitkit/contracts';
import { explain } from '@fitkit/contracts/dead-letters';
import { messageOf } from '@fitkit/db';
import type { Run } from '@fitkit/db/migrate';
import type { Queue } from '@fitkit/queue';

const LISTED = 100;

/** The open dead letters of every studio, for the console of a laptop; in production each owner sees their own. */
export const givenUp = (run: Run, handOver: Queue['handOver']) => ({
  async list(): Promise<GivenUp[]> {
    const { rows } = await run(
      `select d.id, o.name as organization, d.consumer, e.type, d.status, d.error_class, d.error_code, d.attempts, d.replays, d.failed_at
       from dead_letters d join organizations o on o.id = d.organization_id left join events e on e.organization_id = d.organization_id and e.id = d.event_id
       where d.resolved_at is null order by d.failed_at desc, d.id limit $1`,
      [LISTED],
    );
    return rows.map((row) => ({
      id: String(row.id),
      organization: String(row.organization),
      job: String(row.consumer),
      event: row.type === null ? null : String(row.type),
      ...explain(String(row.consumer), row.error_class as JobErrorClass, 'en'),
      errorCode: row.error_code === null ? null : String(row.error_code),
      attempts: Number(row.attempts),
      replays: Number(row.replays),
      status: String(row.status),
      failedAt: new Date(String(row.failed_at)).getTime(),
    }));
  },
  async replay(id: string): Promise<void> {
    const { rows } = await run(
      `update dead_letters d set status = 'replaying', replays = d.replays + 1, replayed_at = now(), updated_at = now() from events e
       where d.id = $1 and d.resolved_at is null and e.organization_id = d.organization_id and e.id = d.event_id
       returning d.organization_id, d.consumer, d.event_id, d.replays, e.type`,
      [id],
    );
    const [row] = rows;
    if (!row) throw new Error('it is settled, or its event is gone');
    const message = messageOf({ id: String(row.event_id), type: row.type as EventType }, String(row.organization_id));
    await handOver([{ consumer: row.consumer as Consumer, message, again: Number(row.replays) }]);
  },
});
