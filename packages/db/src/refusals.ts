import { DomainError, ERRORS, type ErrorCode, type ErrorInputs } from '@fitkit/contracts';
import type { NeonDbError } from '@neondatabase/serverless';

/** What a constraint means to a person; by name only, since details carry no values behind a wall. */
const CONSTRAINTS: Record<string, ErrorCode> = {
  organizations_slug_key: 'slug_taken',
  organization_domains_host_key: 'slug_taken',
  class_sessions_coach_once: 'coach_busy',
  class_sessions_location_once: 'location_busy',
  class_sessions_space_once: 'location_busy',
  class_sessions_coach_fk: 'not_found',
  class_sessions_location_fk: 'not_found',
  class_sessions_space_fk: 'not_found',
  class_sessions_class_type_fk: 'not_found',
  // A space without its location, or of another one.
  class_sessions_space: 'not_found',
  class_series_space: 'not_found',
  class_series_location_fk: 'not_found',
  class_series_space_fk: 'not_found',
  class_types_space: 'not_found',
  class_types_space_fk: 'not_found',
  closures_location_fk: 'not_found',
  class_types_program_fk: 'not_found',
  class_types_location_fk: 'not_found',
  booking_policies_scope_once: 'rules_changed',
  bookings_person_key: 'already_booked',
  api_keys_replaces_key: 'key_not_active',
  organizations_sandbox_key: 'sandbox_exists',
  invitations_pending_key: 'already_invited',
  memberships_user_key: 'already_member',
  ticket_uses_pkey: 'invalid_token',
  bookings_person_once: 'overlapping_booking',
  credit_entries_balance: 'credits_below_zero',
  subscriptions_live_key: 'subscription_exists',
  subscriptions_family_key: 'subscription_exists',
  subscription_freezes_once: 'freeze_overlaps',
  plans_credits_of_type: 'invalid_input',
};

const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(ERRORS, code);
/** A consumer's second receipt of an event. */
export class ReceivedBefore extends Error {}
/** An earlier event of the same aggregate waits for the same consumer: it goes first. */
export class EarlierWaits extends Error {
  readonly eventId: string;
  readonly type: string;
  readonly version: number;
  constructor(earlier: { eventId: string; type: string; version: number }) {
    super('an earlier event waits');
    this.eventId = earlier.eventId;
    this.type = earlier.type;
    this.version = earlier.version;
  }
}

/** Doors and rules raise in our own class ZK with the code as CONSTRAINT and its inputs as JSON in DETAIL. */
function inputsOf(detail: string | undefined): ErrorInputs {
  try {
    return detail ? (JSON.parse(detail) as ErrorInputs) : {};
  } catch {
    return {};
  }
}

/** A database error as the refusal it means: doors and rules by their own code, constraints by name, the rest by class. */
export function refusalOf(error: NeonDbError): Error {
  const { code = '', constraint = '' } = error;
  if (code === 'ZK208') return new ReceivedBefore();
  if (code === 'ZK425') return new EarlierWaits(inputsOf(error.detail) as { eventId: string; type: string; version: number });
  if (code.startsWith('ZK') && isErrorCode(constraint)) return new DomainError(constraint, inputsOf(error.detail));
  const known = CONSTRAINTS[constraint];
  if (known) return new DomainError(known);
  if (code === '55P03') return new DomainError('busy');
  if (code === '23505') return new DomainError('conflict');
  if (code === '23503') return new DomainError('not_found');
  const unavailable =
    code === '57014' ||
    code.startsWith('08') ||
    code.startsWith('53') ||
    code.startsWith('57P') ||
    code === '28P01' ||
    code === '28000';
  if (unavailable || constraint === 'door_login') return new DomainError('unavailable', { dependency: 'database' });
  return new Error(`database error ${code} ${constraint || error.message}`.trim());
}
