import { expect, test } from 'vitest';
import type { ClassSession, Cover, Viewer } from '../visit/studio.ts';
import { actionOf } from './action.ts';

const NOW = new Date('2026-11-22T08:00:00Z');
const member: Viewer = { name: 'Dana', imageUrl: null, membershipId: 'm', role: 'member', status: 'active', unread: 0 };
const session = (changes: Partial<ClassSession> = {}) =>
  ({
    id: 's',
    status: 'published',
    startsAt: '2026-11-22T12:00:00Z',
    endsAt: '2026-11-22T13:00:00Z',
    capacity: 2,
    waitlistCapacity: 1,
    booked: 0,
    held: 0,
    waitlisted: 0,
    myBooking: null,
    ...changes,
  }) as ClassSession;
const mine = (status: 'confirmed' | 'waitlisted' | 'attended' | 'no_show', waitlistPosition: number | null = null) => ({
  myBooking: { id: 'b', status, waitlistPosition },
});
const of = (changes: Partial<ClassSession>, viewer: Viewer = member, cancellation?: { allowed: boolean }) =>
  actionOf({ session: session(changes), viewer, now: NOW, cancellation }).kind;

test('a free seat is booked, a full class is waited for, a full line is full', () => {
  expect(of({})).toBe('book');
  expect(of({ capacity: null, booked: 400 })).toBe('book');
  expect(of({ booked: 2 })).toBe('waitlist');
  expect(of({ booked: 2, waitlisted: 1 })).toBe('full');
  expect(of({ booked: 2, waitlistCapacity: 0 })).toBe('full');
});

test('a seat of my own can be given back unless the rules that were asked say no', () => {
  expect(of(mine('confirmed'))).toBe('cancel');
  expect(of(mine('confirmed'), member, { allowed: true })).toBe('cancel');
  expect(of(mine('confirmed'), member, { allowed: false })).toBe('cancelLocked');
});

test('a class that runs keeps my seat, one that is over is closed, and having come is said', () => {
  const running = { startsAt: '2026-11-22T07:30:00Z', endsAt: '2026-11-22T08:30:00Z' };
  expect(of({ ...running, ...mine('confirmed') })).toBe('booked');
  expect(of({ ...running, ...mine('attended') })).toBe('checkedIn');
  expect(of({ ...running, endsAt: '2026-11-22T07:59:00Z', ...mine('confirmed') })).toBe('closed');
  expect(of(running)).toBe('closed');
  expect(of({ ...running, ...mine('waitlisted', 1) })).toBe('closed');
});

test('who waits may leave, and a cancelled class is only that', () => {
  expect(actionOf({ session: session(mine('waitlisted', 3)), viewer: member, now: NOW })).toEqual({
    kind: 'leave',
    bookingId: 'b',
    position: 3,
  });
  expect(of({ status: 'cancelled', ...mine('confirmed') })).toBe('cancelled');
});

test('what no plan covers is said instead of offered; a place that one has stays', () => {
  const asked = { viewer: member, now: NOW, cover: { allowed: false } as Cover };
  expect(actionOf({ ...asked, session: session() })).toEqual({ kind: 'notCovered' });
  expect(actionOf({ ...asked, session: session(mine('confirmed')) }).kind).toBe('cancel');
  expect(actionOf({ ...asked, session: session({ booked: 2, waitlisted: 1 }) }).kind).toBe('full');
  expect(actionOf({ ...asked, session: session(), cover: { allowed: true } as Cover }).kind).toBe('book');
});

test('visitors sign in first; strangers and those not active are told', () => {
  expect(actionOf({ session: session(), viewer: null, now: NOW })).toEqual({ kind: 'book', signedIn: false });
  expect(of({}, { name: 'Dana', imageUrl: null, membershipId: null, role: null, status: null, unread: 0 })).toBe('notMember');
  expect(of({}, { ...member, status: 'suspended' } as Viewer)).toBe('notActive');
});
