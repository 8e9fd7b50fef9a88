import {
  createInvitation,
  getInvitation,
  inviteMembers,
  listInvitations,
  resendInvitation,
  revokeInvitation,
} from '@fitkit/contracts/identity';
import { answer } from '@fitkit/http';
import type { App } from '../app.ts';
import { create } from './create.ts';
import { get } from './get.ts';
import { inviteMembers as invite } from './invite-members.ts';
import { list } from './list.ts';
import { resend } from './resend.ts';
import { revoke } from './revoke.ts';

export function invitationRoutes(app: App): void {
  app.openapi(createInvitation, async (c) =>
    answer(c, await create(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 201),
  );
  app.openapi(inviteMembers, async (c) =>
    c.json(await invite(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 200),
  );
  app.openapi(listInvitations, async (c) =>
    answer(c, await list(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('query') }), 200),
  );
  app.openapi(resendInvitation, async (c) => answer(c, await resend(c.var.ctx, c.req.valid('param')), 200));
  app.openapi(revokeInvitation, async (c) => answer(c, await revoke(c.var.ctx, c.req.valid('param')), 200));
  app.openapi(getInvitation, async (c) => answer(c, await get(c.var.ctx, c.req.valid('param')), 200));
}
