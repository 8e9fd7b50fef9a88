import { sql } from '@fitkit/db';

/** A row of programs as the contract's Program. */
export const programJson = sql`json_build_object('id', id, 'name', name, 'description', description, 'deliveryMode', delivery_mode, 'isActive', is_active,
  'createdAt', created_at, 'updatedAt', updated_at)`;
