import { newId, type SQL, sql } from '@fitkit/db';
import { sealedPlace } from '@fitkit/db/sealed';
import { freshBytes } from '@fitkit/http';
import { seal } from '@fitkit/sealing';
import type { Ctx } from '../app.ts';

/** A multiple of three, so that the four letters that are shown of it are of the secret and no padding. */
const BYTES = 30;

/** The secret that an endpoint gets at this instant, as the receiver keeps it; whoever repeats the request by its key is shown the same. */
export async function secretOf(ctx: Pick<Ctx, 'linkSecret' | 'now' | 'idempotencyKey'>, endpointId: string): Promise<string> {
  const bytes = await freshBytes(ctx.linkSecret, { of: `webhook.${endpointId}.${ctx.now}`, idempotencyKey: ctx.idempotencyKey });
  return `whsec_${btoa(String.fromCharCode(...bytes.slice(0, BYTES)))}`;
}

/** Keeps a secret here, sealed, for the endpoint that `of` selects. */
export async function keepSecret(
  ctx: Pick<Ctx, 'credentials' | 'now'>,
  { organizationId, secret, of }: { organizationId: string; secret: string; of: SQL },
): Promise<SQL> {
  const id = newId();
  const sealed = await seal(ctx.credentials, secret, sealedPlace('webhook_secrets.secret_encrypted', organizationId, id));
  return sql`insert into webhook_secrets (organization_id, id, endpoint_id, secret_encrypted, secret_last4, created_at, updated_at)
      select ${organizationId}::uuid, ${id}::uuid, one.id, ${sealed}, ${secret.slice(-4)}, ${ctx.now}::timestamptz, ${ctx.now}::timestamptz from (${of}) one`;
}
