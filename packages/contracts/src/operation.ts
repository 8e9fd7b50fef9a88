import { createRoute, type RouteConfig } from '@hono/zod-openapi';
import type { Access } from './access.ts';

export type Worker = 'identity' | 'scheduling' | 'community' | 'growth' | 'billing' | 'operations';
/** An operation that will go: since when that is known, and from when it answers no more (both days, UTC). */
export type Deprecation = { since: string; sunset: string };
type Extra = {
  /** The resource that a key must be scoped to; the first word of the path unless said. Null: this is for people, never for keys. */
  scope?: string | null;
  /** Without an `Idempotency-Key` a key is refused: a place is taken, or money moves. */
  idempotencyKey?: 'required';
  /** Where credits or plans are given, spent or taken back: a program that was down for a weekend still asks for what it asked for. */
  idempotencyDays?: 7;
  deprecation?: Deprecation;
};
type Said = { operationId: string; summary: string };
export type Operation = Said & {
  'x-access': Access;
  'x-worker': Worker;
  'x-scope'?: string;
  'x-idempotency-key'?: 'required';
  'x-idempotency-days'?: 7;
  'x-deprecation'?: Deprecation;
};

/** `members:read` for a GET below `/v1/organizations/{organizationId}/members`. Keys act as an admin: what an admin may not, they may not. */
function scopeOf(access: Access, method: string, path: string, resource: string | null | undefined): string | null {
  const reachable =
    access.kind === 'roles' && access.roles.includes('admin') && path.startsWith('/v1/organizations/{organizationId}');
  if (!reachable || resource === null) return null;
  return `${resource ?? path.split('/')[4] ?? 'organization'}:${method === 'get' ? 'read' : 'write'}`;
}

/** One operation of the public API: its route, who may call it, the scope that a key needs, and the Worker that serves it. */
export function operation<P extends string, R extends Omit<RouteConfig, 'path'> & { path: P }>(
  worker: Worker,
  access: Access,
  { scope: resource, idempotencyKey, idempotencyDays, deprecation, ...given }: R & Said & Extra,
) {
  const route = given as unknown as R & Said;
  const scope = scopeOf(access, route.method, route.path, resource);
  const extra: Omit<Operation, keyof Said> = {
    'x-access': access,
    'x-worker': worker,
    ...(scope ? { 'x-scope': scope } : {}),
    ...(idempotencyKey ? { 'x-idempotency-key': idempotencyKey } : {}),
    ...(idempotencyDays ? { 'x-idempotency-days': idempotencyDays } : {}),
    ...(deprecation ? { 'x-deprecation': deprecation } : {}),
  };
  return createRoute({
    ...route,
    tags: [worker],
    ...(deprecation ? { deprecated: true } : {}),
    ...(access.kind === 'public' ? { security: [] } : { security: [{ bearer: [] }, ...(scope ? [{ apiKey: [scope] }] : [])] }),
    ...extra,
  } as R & Operation);
}
