import type { Schemas } from '@fitkit/sdk';
import { notFound } from './refused.ts';

type Me = Schemas['Me'];
export type Belonging = Me['organizations'][number];
/** The studio of this page, and what the person may do in it. */
export type Studio = Belonging & { base: string; staff: boolean; manager: boolean };

const STAFF = ['owner', 'admin', 'coach'];

export const nameOf = ({ firstName, lastName }: { firstName: string; lastName: string }) => `${firstName} ${lastName}`.trim();

export function studioOf(me: Me, slug: string): Studio {
  const found = me.organizations.find((organization) => organization.slug === slug);
  if (!found) throw notFound();
  const active = found.status === 'active';
  return {
    ...found,
    base: `/o/${found.slug}`,
    staff: active && STAFF.includes(found.role),
    manager: active && (found.role === 'owner' || found.role === 'admin'),
  };
}
