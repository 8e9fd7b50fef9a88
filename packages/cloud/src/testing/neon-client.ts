import { neon, neonConfig } from '@neondatabase/serverless';
import type { Cloud } from '../index.ts';

/** The production driver, pointed at an emulator. */
export function clientOf(cloud: Cloud) {
  neonConfig.fetchEndpoint = cloud.env.DB_HTTP_ENDPOINT ?? '';
  return { sql: (connectionString: string) => neon(connectionString) };
}
