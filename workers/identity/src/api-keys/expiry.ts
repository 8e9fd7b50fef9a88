import { DomainError } from '@fitkit/contracts';
import type { Ctx } from '../app.ts';

/** A key may end; it may not have ended. */
export function refuseExpired(ctx: Ctx, expiresAt: string | null | undefined): void {
  if (!expiresAt || new Date(expiresAt) > new Date(ctx.now)) return;
  throw new DomainError('invalid_input', {}, [{ pointer: '/expiresAt', code: 'in_past', message: 'must be in the future' }]);
}
