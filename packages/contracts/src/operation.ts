import { createRoute, type RouteConfig } from '@hono/zod-openapi';
import type { Access } from './access.ts';

export type Worker = 'identity' | 'scheduling' | 'community' | 'growth' | 'billing';
type Operation = { operationId: string; summary: string; 'x-access': Access; 'x-worker': Worker };

/** One operation of the public API: its route, who may call it, and the Worker that serves it. */
export const operation = <P extends string, R extends Omit<RouteConfig, 'path'> & { path: P }>(
  worker: Worker,
  access: Access,
  route: R & Omit<Operation, 'x-access' | 'x-worker'>,
) => createRoute({ ...route, tags: [worker], 'x-access': access, 'x-worker': worker } as R & Operation);
