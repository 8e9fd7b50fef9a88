import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import { pgPolicy } from 'drizzle-orm/pg-core';
import { ME, ROLE } from '../sql.ts';
import { app } from './_table.ts';

/** The studio's staff, and its jobs. Not the platform: nobody there needs a person's body or photographs. */
export const STAFF = sql`${ROLE} in ('owner', 'admin', 'coach', 'system')`;
export const MINE_OR_STAFF = sql`membership_id = ${ME} or ${STAFF}`;

/** Whoever runs the studio, its jobs, and the platform. */
export const MANAGERS = sql`${ROLE} in ('owner', 'admin', 'system', 'platform')`;
/** Whoever belongs to the studio: no visitor, and nobody who holds a link. */
export const INSIDE = sql`${ROLE} in ('owner', 'admin', 'coach', 'member', 'system', 'platform')`;

/** A second wall inside the tenant: who reads these rows. */
export const seenBy = (table: string, using: SQL) =>
  pgPolicy(`${table}_private`, { as: 'restrictive', for: 'select', to: app, using });
