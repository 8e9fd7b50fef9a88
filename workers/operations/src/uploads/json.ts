import { PART_BYTES, type Upload, type UploadableKind } from '@fitkit/contracts/operations';
import type { Announced } from '@fitkit/files';
import type { Ctx } from '../app.ts';

/** An announced file as the contract's Upload; its link is the one that was given out. */
export const uploadJson = (
  ctx: Pick<Ctx, 'uploadLinks' | 'origins'>,
  announced: Announced,
  { parts, state }: { parts: number[]; state: Upload['state'] },
): Upload => ({
  id: announced.uploadId,
  kind: announced.kind as UploadableKind,
  state,
  sizeBytes: announced.sizeBytes,
  partBytes: announced.multipartId ? PART_BYTES : null,
  parts: parts.toSorted((a, b) => a - b),
  url: `${ctx.origins.api}/v1/uploads/${ctx.uploadLinks.token(announced)}`,
  expiresAt: new Date(announced.expires * 1000).toISOString(),
});
