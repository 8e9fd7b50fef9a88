import { sql } from '@fitkit/db';

/** Contract: Device. `d` is device_tokens. */
export const deviceJson = sql`json_build_object('id', d.id, 'platform', d.platform, 'lastSeenAt', d.last_seen_at, 'createdAt', d.created_at)`;
