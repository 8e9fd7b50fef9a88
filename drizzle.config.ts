import { defineConfig } from 'drizzle-kit';

const url = process.env.DIRECT_DATABASE_URL ?? process.env.DATABASE_URL;

export default defineConfig({
  dialect: 'postgresql',
  schema: './packages/db/src/schema/index.ts',
  out: './migrations',
  entities: { roles: false },
  ...(url ? { dbCredentials: { url } } : {}),
});
