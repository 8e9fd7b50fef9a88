import type { MembershipRole } from './enums/index.ts';

/**
 * Who may call an operation; the tenant and role matrix of the tests is generated from it, so a new route cannot forget it.
 * `public`: nobody need be signed in. `person`: signed in, no organization. `visitor`: anyone on a studio's published site.
 * `roles`: a membership of the organization in the path with one of these roles.
 */
export type Access =
  | { kind: 'public' }
  | { kind: 'person' }
  | { kind: 'visitor' }
  | { kind: 'roles'; roles: readonly MembershipRole[] };

export const access = {
  public: { kind: 'public' },
  person: { kind: 'person' },
  visitor: { kind: 'visitor' },
  roles: (roles: readonly MembershipRole[]): Access => ({ kind: 'roles', roles }),
} as const;
