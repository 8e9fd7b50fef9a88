import type { MembershipRole } from './enums/index.ts';

/**
 * Who may call an operation; the tenant and role matrix of the tests is generated from it, so a new route cannot forget it.
 * `public`: nobody need be signed in. `person`: signed in, no organization. `visitor`: anyone on a studio's published site.
 * `kiosk`: a tablet that staff set up at one location, with a token of its own.
 * `roles`: a membership of the organization in the path with one of these roles.
 */
export type Access =
  | { kind: 'public' }
  | { kind: 'person' }
  | { kind: 'visitor' }
  | { kind: 'kiosk' }
  | { kind: 'roles'; roles: readonly MembershipRole[] };

export const access = {
  public: { kind: 'public' },
  person: { kind: 'person' },
  visitor: { kind: 'visitor' },
  kiosk: { kind: 'kiosk' },
  roles: (roles: readonly MembershipRole[]): Access => ({ kind: 'roles', roles }),
} as const;
