import { DomainError, MANAGER_ROLES } from '@fitkit/contracts';
import type { publishSessions } from '@fitkit/contracts/scheduling';
import { audit, door, emit, live, sql, statement } from '@fitkit/db';
import type { z } from '@hono/zod-openapi';
import type { Ctx } from '../app.ts';
import { seatsAfter } from '../seats/after.ts';
import { seatsPublished } from '../seats/published.ts';
import { isKnown, selected } from './selection.ts';
import { checkYear } from './span.ts';
import { lockSession, readSession } from './statements.ts';

/** Publishing what is published changes nothing and is no error: a double click is one act. */
const publishWhere = (organizationId: string, where: ReturnType<typeof sql>, now: string) => sql`with made as (
    update class_sessions s set status = 'published', updated_at = ${now}
    where s.organization_id = ${organizationId} and ${live('s')} and s.status = 'draft' and ${where} returning s.id
  ), trail as (${audit('class_session.published', organizationId, sql`select gen_random_uuid() as audit_id, id as resource_id, '{}'::jsonb as metadata from made`, now)}),
  told as (${emit(
    'class_session.published',
    organizationId,
    sql`select gen_random_uuid() as event_id, id as aggregate_id, jsonb_build_object('classSessionId', id) as payload from made`,
    now,
  )})`;

export async function publish(ctx: Ctx, { organizationId, sessionId }: { organizationId: string; sessionId: string }) {
  const [, , , seats, [row]] = await ctx.db.batch([
    door.member(ctx.actor, organizationId, MANAGER_ROLES),
    lockSession(organizationId, sessionId),
    statement(
      'sessions.publish',
      sql`${publishWhere(organizationId, sql`s.id = ${sessionId}`, ctx.now)} select count(*)::int from made`,
    ),
    seatsAfter(organizationId, sql`${sessionId}::uuid`, ctx.now),
    readSession(organizationId, sessionId),
  ]);
  if (!row) throw new DomainError('not_found');
  const session = JSON.parse(row.body) as { status: string };
  if (session.status === 'cancelled') throw new DomainError('session_cancelled');
  ctx.publish(seatsPublished(organizationId, seats));
  return row.body;
}

type Filter = z.infer<(typeof publishSessions)['request']['body']['content']['application/json']['schema']>;
export async function publishSpan(
  ctx: Ctx,
  { organizationId, ...filter }: Filter & { organizationId: string },
): Promise<{ published: number }> {
  checkYear(filter.from, filter.to);
  const where = selected(organizationId, filter, ctx.now);
  const [, [row], seats] = await ctx.db.batch([
    door.member(ctx.actor, organizationId, MANAGER_ROLES),
    statement<{ published: number; is_known: boolean }>(
      'sessions.publish_span',
      sql`${publishWhere(organizationId, where, ctx.now)} select count(*)::int as published, ${isKnown(organizationId, filter)} as is_known from made`,
    ),
    seatsAfter(
      organizationId,
      sql`select s.id from class_sessions s where s.organization_id = ${organizationId} and ${where}`,
      ctx.now,
    ),
  ]);
  if (!row?.is_known) throw new DomainError('not_found');
  ctx.publish(seatsPublished(organizationId, seats));
  return { published: row.published };
}
