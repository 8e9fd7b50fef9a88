import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import { pgPolicy } from 'drizzle-orm/pg-core';
import { ME, ROLE } from '../sql.ts';
import { app } from './_table.ts';

/** The studio's staff, and its jobs. Not the platform: nobody there needs a person's body or photographs. */
export const STAFF = sql`${ROLE} in ('owner', 'admin', 'coach', 'system')`;
export const MINE_OR_STAFF = sql`membership_id = ${ME} or ${STAFF}`;

/** A second wall inside the tenant: who reads these rows. */
export const seenBy = (table: string, using: SQL) =>
  pgPolicy(`${table}_private`, { as: 'restrictive', for: 'select', to: app, using });
