import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface User {
  id: string;
  email: string;
  emailId: string;
  firstName: string | null;
  lastName: string | null;
  externalId: string | null;
  banned: boolean;
  locked: boolean;
  publicMetadata: Record<string, unknown>;
  privateMetadata: Record<string, unknown>;
  unsafeMetadata: Record<string, unknown>;
  createdAt: number;
  updatedAt: number;
  lastSignInAt: number | null;
}

export type SessionStatus = 'active' | 'ended' | 'removed' | 'revoked' | 'expired';

export interface Session {
  id: string;
  userId: string;
  clientId: string;
  status: SessionStatus;
  createdAt: number;
  updatedAt: number;
  expireAt: number;
}

export interface Organization {
  id: string;
  name: string;
  slug: string;
  createdBy: string | null;
  publicMetadata: Record<string, unknown>;
  privateMetadata: Record<string, unknown>;
  createdAt: number;
  updatedAt: number;
}

/** Everything Clerk remembers. With a folder it is written down, because the platform's database keeps these ids. */
export class ClerkStore {
  readonly users = new Map<string, User>();
  readonly sessions = new Map<string, Session>();
  readonly organizations = new Map<string, Organization>();
  readonly #byEmail = new Map<string, string>();
  readonly #path: string | undefined;
  #writing: NodeJS.Immediate | undefined;

  constructor(folder?: string) {
    this.#path = folder && join(folder, 'clerk', 'state.json');
    if (!this.#path || !existsSync(this.#path)) return;
    const kept = JSON.parse(readFileSync(this.#path, 'utf8')) as {
      users: User[];
      sessions: Session[];
      organizations: Organization[];
    };
    for (const user of kept.users) this.#index(user);
    for (const session of kept.sessions) this.sessions.set(session.id, session);
    for (const organization of kept.organizations) this.organizations.set(organization.id, organization);
  }

  byEmail(email: string): User | undefined {
    return this.users.get(this.#byEmail.get(email.trim().toLowerCase()) ?? '');
  }

  putUser(user: User): void {
    const before = this.users.get(user.id);
    if (before && before.email !== user.email) this.#byEmail.delete(before.email);
    this.#index(user);
    this.save();
  }

  removeUser(user: User): void {
    this.users.delete(user.id);
    this.#byEmail.delete(user.email);
    for (const session of this.sessions.values()) if (session.userId === user.id) this.sessions.delete(session.id);
    this.save();
  }

  /** Writes at the end of this turn, once for however many changes. */
  save(): void {
    if (!this.#path || this.#writing) return;
    this.#writing = setImmediate(() => this.flush());
  }

  flush(): void {
    if (!this.#path || !this.#writing) return;
    clearImmediate(this.#writing);
    this.#writing = undefined;
    const state = {
      users: [...this.users.values()],
      sessions: [...this.sessions.values()],
      organizations: [...this.organizations.values()],
    };
    mkdirSync(join(this.#path, '..'), { recursive: true });
    writeFileSync(this.#path, JSON.stringify(state));
  }

  #index(user: User): void {
    this.users.set(user.id, user);
    this.#byEmail.set(user.email, user.id);
  }
}
