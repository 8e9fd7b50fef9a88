import { newId, type SQL, sql } from '@fitkit/db';
import { sealedPlace } from '@fitkit/db/sealed';
import { seal } from '@fitkit/sealing';
import type { Ctx } from '../app.ts';

/** A multiple of three, so that the four letters that are shown of it are of the secret and no padding. */
const BYTES = 33;

/** A new secret as the receiver keeps it, and the insert that keeps it here, sealed, for the endpoint that `of` selects. */
export async function newSecret(
  ctx: Pick<Ctx, 'credentials' | 'now'>,
  organizationId: string,
  of: SQL,
): Promise<{ secret: string; insert: SQL }> {
  const secret = `whsec_${btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(BYTES))))}`;
  const id = newId();
  const sealed = await seal(ctx.credentials, secret, sealedPlace('webhook_secrets.secret_encrypted', organizationId, id));
  return {
    secret,
    insert: sql`insert into webhook_secrets (organization_id, id, endpoint_id, secret_encrypted, secret_last4, created_at, updated_at)
      select ${organizationId}::uuid, ${id}::uuid, one.id, ${sealed}, ${secret.slice(-4)}, ${ctx.now}::timestamptz, ${ctx.now}::timestamptz from (${of}) one`,
  };
}
