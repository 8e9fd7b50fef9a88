import { SqlError } from './contract.ts';

export interface Login {
  user: string;
  password: string;
}

/** User and password of `postgresql://user:password@host/database`; refuses what Neon refuses. */
export function loginOf(connectionString: string): Login {
  if (!URL.canParse(connectionString)) throw new SqlError(400, 'invalid connection string');
  const url = new URL(connectionString);
  if (url.protocol !== 'postgresql:' && url.protocol !== 'postgres:') {
    throw new SqlError(400, `unsupported scheme: ${url.protocol.slice(0, -1)}`);
  }
  if (url.pathname.length < 2) throw new SqlError(400, 'missing database name');
  if (!url.username) throw new SqlError(400, 'missing username');
  if (!url.password) throw new SqlError(400, 'missing password');
  return { user: decodeURIComponent(url.username), password: decodeURIComponent(url.password) };
}

export const passwordRefused = (user: string, hint?: string) =>
  new SqlError(400, `password authentication failed for user '${user}'`, {
    code: '28P01',
    severity: 'FATAL',
    ...(hint ? { hint } : {}),
  });
