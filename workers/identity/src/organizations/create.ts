import type { createOrganizationBody } from '@fitkit/contracts/identity';
import { audit, door, emit, json, newEvent, newId, PERSON, sql, statement } from '@fitkit/db';
import type { z } from '@hono/zod-openapi';
import type { Ctx } from '../app.ts';
import { FIRST_PROGRAM, firstSite } from './first-site.ts';
import { readOrganization } from './read.ts';
import { slugOf } from './slug.ts';

/** A studio that works from its first minute: owner, host, published page and a program, all or nothing. */
export async function create(ctx: Ctx, input: z.infer<typeof createOrganizationBody>) {
  const organizationId = newId();
  const membershipId = newId();
  const slug = slugOf(input.name);
  const site = json(firstSite(input.name, input.language));
  const events = [newEvent('organization.created'), newEvent('membership.created'), newEvent('membership.activated')] as const;
  const stamps = sql`${ctx.now}, ${ctx.now}`;
  const results = await ctx.db.batch([
    door.founder(ctx.actor, organizationId),
    statement(
      'organizations.create',
      sql`insert into organizations (id, name, slug, type, timezone, currency, language, created_at, updated_at)
        values (${organizationId}, ${input.name}, ${slug}, ${input.type}, ${input.timezone}, ${input.currency}, ${input.language}, ${stamps})`,
    ),
    statement(
      'organizations.owner',
      sql`with owner as (
          insert into memberships (organization_id, id, user_id, role, status, joined_at, created_at, updated_at)
          values (${organizationId}, ${membershipId}, ${PERSON}, 'owner', 'active', (${ctx.now}::timestamptz at time zone ${input.timezone})::date, ${stamps}) returning *
        ) insert into member_profiles (organization_id, id, membership_id, first_name, last_name, email, language, created_at, updated_at)
        select ${organizationId}, ${newId()}, owner.id, u.first_name, u.last_name, u.email, ${input.language}, ${stamps} from owner join users u on u.id = owner.user_id`,
    ),
    statement(
      'organizations.host',
      sql`insert into organization_domains (organization_id, id, host, status, is_primary, created_at, updated_at)
        values (${organizationId}, ${newId()}, ${ctx.origins.minisiteHost(slug)}, 'active', true, ${stamps})`,
    ),
    statement(
      'organizations.site',
      sql`insert into minisites (organization_id, id, content, published_content, is_published, created_at, updated_at)
        values (${organizationId}, ${newId()}, ${site}, ${site}, true, ${stamps})`,
    ),
    statement(
      'organizations.program',
      sql`insert into programs (organization_id, id, name, delivery_mode, created_at, updated_at)
        values (${organizationId}, ${newId()}, ${FIRST_PROGRAM[input.language]}, 'schedule', ${stamps})`,
    ),
    statement(
      'organizations.created',
      sql`with trail as (${audit('organization.created', organizationId, sql`select ${newId()}::uuid as audit_id, ${organizationId}::uuid as resource_id, '{}'::jsonb as metadata`, ctx.now)}),
        told as (${emit('organization.created', organizationId, sql`select ${events[0].id}::uuid as event_id, ${organizationId}::uuid as aggregate_id, ${json({ organizationId })} as payload`, ctx.now)}),
        told_of as (${emit('membership.created', organizationId, sql`select ${events[1].id}::uuid as event_id, ${membershipId}::uuid as aggregate_id, ${json({ membershipId })} as payload`, ctx.now)})
        ${emit('membership.activated', organizationId, sql`select ${events[2].id}::uuid as event_id, ${membershipId}::uuid as aggregate_id, ${json({ membershipId, source: 'founder' })} as payload`, ctx.now)}`,
    ),
    readOrganization(organizationId),
  ]);
  ctx.handOver(organizationId, events);
  return results[7][0]!.body;
}
