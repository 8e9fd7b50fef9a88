import type { Field } from './fields.ts';
import type { ImportedPlan, UnmergedDraft } from './member.ts';
import { plain } from './plain.ts';
import { type Reason, warning } from './reasons.ts';
import { namesDiffer, nameWords } from './same-name.ts';
import { cut } from './text.ts';

const OWN = ['email', 'phone', 'nationalId', 'birthDate', 'gender', 'status', 'joinedAt', 'notes', 'address', 'city'] as const;
const PLAN = ['planValidUntil', 'remainingCredits'] as const;

/** Fills the empty fields of `first` from a later row of the same person; the reasons are for that later row. */
export function mergeInto(first: UnmergedDraft, later: UnmergedDraft): Reason[] {
  const reasons: Reason[] = [warning('duplicate', sharedContact(first, later))];
  if (namesDiffer(nameWords(first), nameWords(later)))
    reasons.push(warning('name_differs', undefined, `${later.firstName} ${later.lastName}`.trim()));
  else fillName(first, later);

  const conflict = (field: Field, value: string) => reasons.push(warning('conflicting_value', field, value));
  for (const field of OWN) fill(first, later, field, conflict);
  mergePlan(first.imported, later.imported, conflict);
  return reasons;
}

/** None when a third row ties the two together. */
const sharedContact = (first: UnmergedDraft, later: UnmergedDraft): 'email' | 'phone' | undefined =>
  (['email', 'phone'] as const).find((field) => later[field] !== null && first[field] === later[field]);

type Conflict = (field: Field, value: string) => void;

function fill<T, K extends keyof T & Field>(first: T, later: T, field: K, conflict: Conflict): void {
  const value = later[field];
  if (value === null) return;
  if (first[field] === null) first[field] = value;
  else if (first[field] !== value) conflict(field, cut(String(value), 200));
}

function fillName(first: UnmergedDraft, later: UnmergedDraft): void {
  if (first.firstName && first.lastName) return;
  // A half name may stand in the wrong half, so the fuller row gives both.
  if (later.firstName && later.lastName) Object.assign(first, { firstName: later.firstName, lastName: later.lastName });
  else if (!first.firstName && plain(first.lastName) !== plain(later.firstName)) first.firstName = later.firstName;
  else if (!first.lastName && plain(first.firstName) !== plain(later.lastName)) first.lastName = later.lastName;
}

/** Systems that write one row per plan: sessions and dates of another plan must not complete this one. */
function mergePlan(first: ImportedPlan, later: ImportedPlan, conflict: Conflict): void {
  const otherPlan = first.planName !== null && later.planName !== null && plain(first.planName) !== plain(later.planName);
  if (otherPlan) conflict('planName', later.planName ?? '');
  else {
    first.planName ??= later.planName;
    for (const field of PLAN) fill(first, later, field, conflict);
  }
  const [balance, other] = [first.balance, later.balance];
  if (!balance) first.balance = other;
  else if (other && (other.amount !== balance.amount || other.currency !== balance.currency)) {
    conflict('balance', `${other.amount / 100} ${other.currency}`);
  }
}
