import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SigningKey {
  kid: string;
  privateKey: KeyObject;
  /** SPKI, as CLERK_JWT_KEY wants it. */
  publicPem: string;
  jwk: Record<string, unknown>;
}

/** The issuer's RSA key: kept in the folder so that tokens outlive a restart, fresh when there is none. */
export function signingKey(folder?: string): SigningKey {
  const path = folder && join(folder, 'clerk', 'key.pem');
  const privateKey = path && existsSync(path) ? createPrivateKey(readFileSync(path)) : newKey(path);
  const publicKey = createPublicKey(privateKey);
  const publicPem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const kid = `ins_${createHash('sha256').update(publicPem).digest('hex').slice(0, 27)}`;
  const jwk = { ...publicKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid };
  return { kid, privateKey, publicPem, jwk };
}

function newKey(path: string | undefined): KeyObject {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048, publicExponent: 65_537 });
  if (path) {
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  }
  return privateKey;
}
