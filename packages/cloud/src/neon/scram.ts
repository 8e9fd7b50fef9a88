import { createHash, createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto';

/** Does the password fit what PostgreSQL keeps: `SCRAM-SHA-256$4096:salt$storedKey:serverKey`? */
export function fitsVerifier(password: string, verifier: string): boolean {
  const parts = /^SCRAM-SHA-256\$(\d+):([^$]+)\$([^:]+):/.exec(verifier);
  if (!parts) return false;
  const [, iterations, salt, storedKey] = parts as unknown as [string, string, string, string];
  const salted = pbkdf2Sync(password.normalize('NFKC'), Buffer.from(salt, 'base64'), Number(iterations), 32, 'sha256');
  const clientKey = createHmac('sha256', salted).update('Client Key').digest();
  const expected = Buffer.from(storedKey, 'base64');
  const actual = createHash('sha256').update(clientKey).digest();
  return actual.length === expected.length && timingSafeEqual(actual, expected);
}
