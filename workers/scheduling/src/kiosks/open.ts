import { DomainError } from '@fitkit/contracts';
import { door, sql, statement } from '@fitkit/db';
import { newSessionToken, sha256 } from '@fitkit/http';
import type { Ctx } from '../app.ts';
import { thisKiosk } from './json.ts';

/** A tablet that works through a season asks nobody in between. */
const DAYS = 90;

/** The tablet takes the link's token for one of its own: what was carried there opens nothing twice. */
export async function open(ctx: Ctx) {
  const token = await newSessionToken(ctx.checkInSecret);
  const write = statement<{ expires_at: string }>(
    'kiosks.open',
    sql`update kiosks set token_hash = ${await sha256(token)}, opened_at = ${ctx.now}, expires_at = ${ctx.now}::timestamptz + make_interval(days => ${DAYS}),
        last_seen_at = ${ctx.now}, updated_at = ${ctx.now}
      where ${thisKiosk(ctx.actor)} and opened_at is null returning to_json(expires_at) #>> '{}' as expires_at`,
  );
  const [, [row]] = await ctx.db.batch([door.kiosk(ctx.actor), write]);
  if (!row) throw new DomainError('link_expired');
  return { token, expiresAt: row.expires_at };
}
