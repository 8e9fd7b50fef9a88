export const FIELDS = [
  'firstName',
  'lastName',
  'fullName',
  'nationalId',
  'phone',
  'email',
  'birthDate',
  'gender',
  'planName',
  'joinedAt',
  'planValidUntil',
  'remainingCredits',
  'status',
  'balance',
  'notes',
  'address',
  'city',
] as const;

export type Field = (typeof FIELDS)[number];

/** Column index to field. Several columns may feed `phone` and `email` (mobile, home); every other field has one. */
export type ColumnMapping = Record<number, Field>;
