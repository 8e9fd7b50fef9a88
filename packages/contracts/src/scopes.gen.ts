// Made from the contracts by `npm run openapi`.
export const SCOPES = [
  'bookings:read',
  'bookings:write',
  'class-types:read',
  'class-types:write',
  'imports:read',
  'imports:write',
  'invitations:read',
  'invitations:write',
  'locations:read',
  'locations:write',
  'members:read',
  'members:write',
  'notification-deliveries:read',
  'organization:read',
  'organization:write',
  'overview:read',
  'programs:read',
  'programs:write',
  'sessions:read',
  'sessions:write',
] as const;
export type Scope = (typeof SCOPES)[number];
