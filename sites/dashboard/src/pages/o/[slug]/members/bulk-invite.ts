import type { APIRoute } from 'astro';
import { ownPath, redirect } from '../../../../entry/path.ts';
import { attempt, formOf } from '../../../../entry/refused.ts';
import { doneFlash, refusedFlash, writeFlash } from '../../../../flash/flash.ts';

/** Invites those who were ticked. That nobody was is no mistake of a field: it is said above the list. */
export const POST: APIRoute = async ({ cookies, locals: { api, studio }, request }) => {
  const form = await formOf(request);
  const membershipIds = form.getAll('membershipId').map(String);
  const tried =
    membershipIds.length === 0
      ? null
      : await attempt(
          api.POST('/v1/organizations/{organizationId}/members/bulk-invite', {
            params: { path: { organizationId: studio.id } },
            body: { membershipIds },
          }),
        );
  const summary = tried?.data?.summary ?? { sent: 0, skipped: 0, failed: 0 };
  writeFlash(
    cookies,
    tried?.problem ? refusedFlash(tried.problem) : doneFlash('invitedMany', summary.sent, summary.skipped, summary.failed),
  );
  return redirect(ownPath(form.get('return'), `${studio.base}/members`));
};
