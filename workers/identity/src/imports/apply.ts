import type { EventMessage } from '@fitkit/contracts';
import type { Ctx } from '../app.ts';

export async function applyImport(_ctx: Ctx, _message: EventMessage): Promise<void> {}
