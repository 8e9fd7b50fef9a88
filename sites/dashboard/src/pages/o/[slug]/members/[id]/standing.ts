import { MEMBERSHIP_ROLES } from '@fitkit/contracts/enums';
import type { APIRoute } from 'astro';
import { act } from '../../../../../flash/act.ts';
import { doneFlash } from '../../../../../flash/flash.ts';

const STATUSES = ['active', 'suspended', 'cancelled'] as const;

/** A role or a status, whichever button of the person's chips it was. */
export const POST: APIRoute = (context) => {
  const { api, studio } = context.locals;
  const path = { organizationId: studio.id, membershipId: context.params.id ?? '' };
  let changed: 'roleSaved' | 'statusSaved' = 'statusSaved';
  return act(context, {
    call: (form) => {
      const role = MEMBERSHIP_ROLES.find((known) => known === form.get('role'));
      const status = STATUSES.find((known) => known === form.get('status'));
      if (role) changed = 'roleSaved';
      return api.PATCH('/v1/organizations/{organizationId}/members/{membershipId}', { params: { path }, body: { role, status } });
    },
    done: () => doneFlash(changed),
    back: `${studio.base}/members/${path.membershipId}`,
  });
};
