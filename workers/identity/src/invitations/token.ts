import { linkHash, linkToken } from '@fitkit/http';
import type { Ctx } from '../app.ts';

/** The hash of the token that an invitation sent now carries; the mail's job derives the token itself from the row. */
export const tokenHash = async (ctx: Ctx, invitationId: string): Promise<string> =>
  await linkHash(await linkToken(ctx.sessionSecret, 'invitation', invitationId, ctx.now));
