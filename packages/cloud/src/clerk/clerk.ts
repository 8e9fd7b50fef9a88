import type { Clock } from '../clock.ts';
import type { Faults } from '../faults/faults.ts';
import { newId } from '../ids.ts';
import { SvixSender } from '../svix/sender.ts';
import { invalid, notFound, taken } from './errors.ts';
import { type SigningKey, signingKey } from './keys.ts';
import { deletedJson, sessionJson, userJson } from './shapes.ts';
import { ClerkStore, type Session, type SessionStatus, type User } from './store.ts';
import { sessionToken } from './tokens.ts';

/** What Clerk gives a session and a session token unless told otherwise. */
const SESSION_MS = 7 * 24 * 3600 * 1000;
const TOKEN_SECONDS = 60;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export interface Person {
  id?: string;
  email: string;
  firstName?: string | null;
  lastName?: string | null;
}

export interface ClerkOptions {
  folder?: string;
  issuer: string;
  clock: Clock;
  faults: Faults;
  webhook: { url: string; secret: string };
  onChange: () => void;
}

/** Users, sessions and their webhooks: what the two APIs and the seed stand on. */
export class Clerk {
  readonly key: SigningKey;
  readonly store: ClerkStore;
  readonly webhooks: SvixSender;
  readonly issuer: string;
  readonly clock: Clock;
  readonly #options: ClerkOptions;

  constructor(options: ClerkOptions) {
    this.#options = options;
    this.clock = options.clock;
    this.issuer = options.issuer;
    this.key = signingKey(options.folder);
    this.store = new ClerkStore(options.folder);
    const { clock, faults, onChange, webhook } = options;
    this.webhooks = new SvixSender({ clock, faults, service: 'clerk.webhooks', onChange, endpoints: () => [webhook] });
  }

  /** Demo people of the seed; nobody is told by webhook. An id that is given holds, else a known e-mail keeps its own. */
  addPeople(people: Person[]): User[] {
    return people.map((person) => {
      const known = this.store.byEmail(person.email);
      const stale = known && person.id !== undefined && known.id !== person.id;
      if (stale) this.store.removeUser(known);
      const user = !known || stale ? this.#newUser(person) : known;
      user.firstName = person.firstName ?? user.firstName;
      user.lastName = person.lastName ?? user.lastName;
      this.store.putUser(user);
      return user;
    });
  }

  createUser(person: Person, more: Partial<User> = {}): User {
    if (!EMAIL.test(person.email.trim())) throw invalid('email_address', 'email_address must be a valid email address.');
    if (this.store.byEmail(person.email)) throw taken('email_address');
    const user = { ...this.#newUser(person), ...more };
    this.store.putUser(user);
    this.#tell('user.created', userJson(user));
    return user;
  }

  user(id: string): User {
    const user = this.store.users.get(id);
    if (!user) throw notFound('user', id);
    return user;
  }

  updateUser(id: string, change: Partial<User>): User {
    const user = { ...this.user(id), ...change, updatedAt: this.clock.now() };
    this.store.putUser(user);
    this.#tell('user.updated', userJson(user));
    return user;
  }

  deleteUser(id: string) {
    const user = this.user(id);
    this.store.removeUser(user);
    const deleted = deletedJson('user', id);
    this.#tell('user.deleted', deleted);
    return deleted;
  }

  startSession(user: User, clientId: string): Session {
    const now = this.clock.now();
    const session: Session = {
      id: newId('sess_'),
      userId: user.id,
      clientId,
      status: 'active',
      createdAt: now,
      updatedAt: now,
      expireAt: now + SESSION_MS,
    };
    this.store.sessions.set(session.id, session);
    this.store.putUser({ ...user, lastSignInAt: now });
    this.#tell('session.created', sessionJson(session));
    return session;
  }

  /** Throws for a session nobody knows; one past its seven days reads as expired. */
  session(id: string): Session {
    const session = this.store.sessions.get(id);
    if (!session) throw notFound('session', id);
    if (session.status === 'active' && session.expireAt <= this.clock.now()) session.status = 'expired';
    return session;
  }

  endSession(id: string, status: Exclude<SessionStatus, 'active' | 'expired'>): Session {
    const session = this.session(id);
    if (session.status !== 'active') return session;
    session.status = status;
    session.updatedAt = this.clock.now();
    this.store.save();
    this.#tell(`session.${status}`, sessionJson(session));
    return session;
  }

  token(session: Session, options: { authorizedParty?: string; seconds?: number } = {}): string {
    return sessionToken(this.key, {
      issuer: this.issuer,
      userId: session.userId,
      sessionId: session.id,
      authorizedParty: options.authorizedParty,
      now: this.clock.now(),
      seconds: options.seconds ?? TOKEN_SECONDS,
      signedInAt: session.createdAt,
    });
  }

  async close(): Promise<void> {
    await this.webhooks.close();
    this.store.flush();
  }

  #newUser(person: Person): User {
    const now = this.clock.now();
    return {
      id: person.id ?? newId('user_'),
      email: person.email.trim().toLowerCase(),
      emailId: newId('idn_'),
      firstName: person.firstName?.trim() || null,
      lastName: person.lastName?.trim() || null,
      externalId: null,
      banned: false,
      locked: false,
      publicMetadata: {},
      privateMetadata: {},
      unsafeMetadata: {},
      createdAt: now,
      updatedAt: now,
      lastSignInAt: null,
    };
  }

  #tell(type: string, data: unknown): void {
    this.webhooks.send(type, {
      data,
      object: 'event',
      type,
      timestamp: this.clock.now(),
      instance_id: 'ins_local',
      event_attributes: { http_request: { client_ip: '127.0.0.1', user_agent: '' } },
    });
    this.#options.onChange();
  }
}
