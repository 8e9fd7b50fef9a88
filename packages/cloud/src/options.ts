import type { Clock } from './clock.ts';
import type { FaultInput } from './faults/faults.ts';

/** An organization somebody belongs to, as the console shows it. */
export interface PersonOrganization {
  id: string;
  slug: string;
  role: string;
}

/** A job of the platform that was given up, as the console shows it. */
export interface GivenUp {
  id: string;
  organization: string;
  job: string;
  event: string | null;
  explanation: string;
  advice: string;
  errorCode: string | null;
  attempts: number;
  replays: number;
  status: string;
  /** Milliseconds since 1970. */
  failedAt: number;
}

/** Where a studio has its events sent, as the console shows it. */
export interface WebhookEndpoint {
  id: string;
  organization: string;
  url: string;
  status: string;
  disabledReason: string | null;
  /** Milliseconds since 1970; null while the last try was taken. */
  failingSince: number | null;
  deliveries: { delivered: number; pending: number; failed: number };
  /** What the newest delivery came to. */
  last: { type: string; status: string; attempts: number; answer: string | null } | null;
}

export interface CloudOptions {
  /** 8788 unless said; 0 takes a free one. */
  port?: number;
  /** Where PGlite and Clerk keep what they know; memory when there is none. */
  folder?: string;
  /** Connect each request to the PostgreSQL its connection string names, instead of PGlite. This one answers `sql()`. */
  databaseUrl?: string;
  /** A dump of a PGlite (`Cloud.dumpDatabase`) to start from. */
  databaseImage?: Blob;
  /** A Redis of your own instead of the one in memory. */
  redisUrl?: string;
  /** The platform; `http://localhost:8787` unless said. */
  publicUrl?: string;
  /** Where webhooks go; `publicUrl` with `api.` before its host unless said. */
  publicApiUrl?: string;
  now?: () => Date;
  /** Takes the place of `now`, and of real timers. */
  clock?: Clock;
  /** What the console and the sign-in page say about people, by e-mail. */
  organizationsOf?: (emails: string[]) => Promise<Record<string, PersonOrganization[]>>;
  faults?: FaultInput[];
  /** Every template of a mail in one language, for the console to show. */
  letters?: (language: 'he' | 'en' | 'ru') => { name: string; letter: { subject: string; html: string; text: string } }[];
  /** What the platform gave up and nobody has settled, newest first; tried again when it is asked to. */
  givenUp?: { list(): Promise<GivenUp[]>; replay(id: string): Promise<void> };
  /** Where studios have their events sent, the troubled first. */
  webhookEndpoints?: () => Promise<WebhookEndpoint[]>;
}
