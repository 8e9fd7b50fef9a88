import { freeOf } from '@fitkit/ui/seats.ts';
import type { ClassSession, Cover, Viewer } from '../visit/studio.ts';

/** What somebody can do about a class, or why nothing. Source of the states: product §2.11. */
export type Action =
  | { kind: 'book' | 'waitlist'; signedIn: boolean }
  | { kind: 'cancel'; bookingId: string }
  | { kind: 'leave'; bookingId: string; position: number }
  | {
      kind: 'cancelLocked' | 'booked' | 'checkedIn' | 'full' | 'closed' | 'cancelled' | 'notMember' | 'notActive' | 'notCovered';
    };

/**
 * `cover` is what the studio's plans say of it, `cancellation` what giving the place back would come to, each where the rules were asked;
 * elsewhere the page of the cancelling asks them.
 */
type Asked = {
  session: ClassSession;
  viewer: Viewer;
  now: Date;
  cover?: Cover | null | undefined;
  cancellation?: { allowed: boolean } | undefined;
};

export const HOUR_MS = 3_600_000;

export function actionOf({ session, viewer, now, cover, cancellation }: Asked): Action {
  if (session.status === 'cancelled') return { kind: 'cancelled' };
  const started = new Date(session.startsAt) <= now;
  const mine = session.myBooking;
  if (mine?.status === 'attended') return { kind: 'checkedIn' };
  if (mine?.status === 'confirmed') {
    if (started) return { kind: new Date(session.endsAt) <= now ? 'closed' : 'booked' };
    return cancellation?.allowed === false ? { kind: 'cancelLocked' } : { kind: 'cancel', bookingId: mine.id };
  }
  if (started || session.status !== 'published') return { kind: 'closed' };
  if (mine?.status === 'waitlisted') return { kind: 'leave', bookingId: mine.id, position: mine.waitlistPosition ?? 1 };
  const free = freeOf(session) !== 0;
  if (!free && session.waitlisted >= session.waitlistCapacity) return { kind: 'full' };
  if (viewer && !viewer.membershipId) return { kind: 'notMember' };
  if (viewer && viewer.status !== 'active') return { kind: 'notActive' };
  if (cover && !cover.allowed) return { kind: 'notCovered' };
  return { kind: free ? 'book' : 'waitlist', signedIn: viewer !== null };
}
