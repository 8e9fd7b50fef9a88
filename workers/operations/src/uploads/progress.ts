import { DomainError } from '@fitkit/contracts';
import type { Upload } from '@fitkit/contracts/operations';
import { createDbClient, door, sql, statement } from '@fitkit/db';
import type { Announced, Part } from '@fitkit/files';
import type { Ctx } from '../app.ts';
import { uploadJson } from './json.ts';

type Row = { parts: Part[] | null; uploaded: boolean; expired: boolean; file_key: string; actual_mime_type: string | null };

/** A link is its own entrance, and names its studio: the door is the jobs' own. */
export const byLink = (ctx: Pick<Ctx, 'jobsDatabase'>) => createDbClient(ctx.jobsDatabase);

export const readUpload = ({ organizationId, uploadId }: Announced, now: string) =>
  statement<Row>(
    'uploads.read',
    sql`select parts, uploaded_at is not null as uploaded, expires_at <= ${now} as expired, file_key, actual_mime_type from uploads where organization_id = ${organizationId} and id = ${uploadId}`,
  );

export async function progress(ctx: Ctx, announced: Announced): Promise<Upload> {
  const [, [row]] = await byLink(ctx).batch([door.system(announced.organizationId), readUpload(announced, ctx.now)]);
  if (!row) throw new DomainError('link_expired');
  const state = row.uploaded ? 'arrived' : row.expired ? 'expired' : 'staged';
  return uploadJson(ctx, announced, { state, parts: (row.parts ?? []).map(({ partNumber }) => partNumber) });
}
