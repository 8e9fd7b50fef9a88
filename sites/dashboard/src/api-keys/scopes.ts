import { SCOPES, type Scope } from '@fitkit/contracts/scopes.gen';

/** What a key may be given, a row for each area, in the order of their names. */
export const AREAS = [...new Set(SCOPES.map((scope) => scope.split(':')[0] ?? ''))].map((area) => ({
  area,
  read: SCOPES.find((scope) => scope === `${area}:read`),
  write: SCOPES.find((scope) => scope === `${area}:write`),
}));
export const isScope = (value: unknown): value is Scope => SCOPES.some((scope) => scope === value);
