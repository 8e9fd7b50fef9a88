import { createHash, createHmac } from 'node:crypto';
import { newId } from '../ids.ts';

const LIFE_SECONDS = 300;

/** The two signing keys; the destination accepts both, so a rotation loses nothing. */
export class SigningKeys {
  current: string;
  next: string;

  constructor(current: string, next: string) {
    this.current = current;
    this.next = next;
  }

  rotate(): void {
    this.current = this.next;
    this.next = newId('sig_', 28);
  }

  /** `Upstash-Signature`: says where it goes, what is in it, and for how long it holds. */
  sign(url: string, body: Buffer, now: number): string {
    const iat = Math.floor(now / 1000);
    const head = encode({ alg: 'HS256', typ: 'JWT' });
    const claims = encode({
      iss: 'Upstash',
      sub: url,
      exp: iat + LIFE_SECONDS,
      nbf: iat,
      iat,
      jti: newId('jwt_'),
      body: createHash('sha256').update(body).digest('base64url'),
    });
    return `${head}.${claims}.${createHmac('sha256', this.current).update(`${head}.${claims}`).digest('base64url')}`;
  }
}

const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url');
