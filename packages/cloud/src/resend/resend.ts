import { createHash, randomUUID } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { Faults } from '../faults/faults.ts';
import { type Endpoint, SvixSender } from '../svix/sender.ts';
import { notFound, ResendError } from './errors.ts';
import type { Mail, MailEvent } from './mail.ts';
import { bareAddress, scheduleOf } from './parse.ts';

const KEPT = 2_000;
const IDEMPOTENT_MS = 24 * 3600 * 1000;

/** The vendor's test addresses, with or without `+label`. */
const SENTINEL = /^(delivered|bounced|complained|suppressed)(?:\+[^@]*)?@resend\.dev$/;
const FATE: Record<string, MailEvent[]> = {
  delivered: ['sent', 'delivered'],
  bounced: ['sent', 'bounced'],
  complained: ['sent', 'delivered', 'complained'],
  suppressed: ['suppressed'],
};

export interface Domain {
  id: string;
  name: string;
  status: 'not_started' | 'verified';
  region: string;
  createdAt: number;
}

export interface WebhookEndpoint extends Endpoint {
  id: string;
  createdAt: number;
}

export interface ResendOptions {
  clock: Clock;
  faults: Faults;
  /** Signs webhooks of every endpoint, so that a Worker's env knows it beforehand. */
  webhookSecret: string;
  onChange: () => void;
}

/** A mail service that keeps what it is given instead of sending it. */
export class Resend {
  readonly clock: Clock;
  /** Oldest first. */
  readonly mails = new Map<string, Mail>();
  readonly domains = new Map<string, Domain>();
  readonly endpoints = new Map<string, WebhookEndpoint>();
  readonly webhooks: SvixSender;
  readonly #options: ResendOptions;
  readonly #timers = new Map<string, () => void>();
  readonly #answers = new Map<string, { hash: string; answer: unknown; until: number }>();
  readonly #listeners = new Set<(mail: Mail) => void>();

  constructor(options: ResendOptions) {
    this.#options = options;
    this.clock = options.clock;
    const { clock, faults, onChange } = options;
    this.webhooks = new SvixSender({
      clock,
      faults,
      service: 'resend.webhooks',
      onChange,
      endpoints: () => [...this.endpoints.values()],
    });
  }

  accept(mails: Mail[]): void {
    for (const mail of mails) this.#checkDomain(mail);
    for (const mail of mails) {
      this.mails.set(mail.id, mail);
      if (mail.scheduledAt !== null && mail.scheduledAt > this.clock.now()) this.#schedule(mail);
      else this.#send(mail);
    }
    for (const id of this.mails.keys()) {
      if (this.mails.size <= KEPT) break;
      this.#timers.get(id)?.();
      this.mails.delete(id);
    }
    this.#options.onChange();
  }

  mail(id: string): Mail {
    const mail = this.mails.get(id);
    if (!mail) throw notFound('Email');
    return mail;
  }

  reschedule(id: string, at: unknown): Mail {
    const mail = this.#scheduled(id);
    mail.scheduledAt = scheduleOf(at, this.clock.now());
    this.#schedule(mail);
    return mail;
  }

  cancel(id: string): Mail {
    const mail = this.#scheduled(id);
    this.#timers.get(id)?.();
    this.#timers.delete(id);
    this.#happen(mail, 'canceled');
    this.#options.onChange();
    return mail;
  }

  /** Something the recipient does: opens, clicks, complains. */
  happen(id: string, event: MailEvent): void {
    this.#happen(this.mail(id), event);
    this.#options.onChange();
  }

  addEndpoint(url: string, events?: string[]): WebhookEndpoint {
    const endpoint = { id: randomUUID(), url, secret: this.#options.webhookSecret, events, createdAt: this.clock.now() };
    this.endpoints.set(endpoint.id, endpoint);
    return endpoint;
  }

  /** The stored answer for a key within a day, else the work's; another body under the same key is a conflict. */
  once<T>(key: string | undefined, body: string, work: () => T): T {
    if (key === undefined) return work();
    if (key.length < 1 || key.length > 256) {
      throw new ResendError(400, 'invalid_idempotency_key', 'The key must be between 1-256 chars.');
    }
    const now = this.clock.now();
    const hash = createHash('sha256').update(body).digest('hex');
    const known = this.#answers.get(key);
    if (known && known.until > now) {
      if (known.hash === hash) return known.answer as T;
      throw new ResendError(409, 'invalid_idempotent_request', 'Same idempotency key used with a different request payload.');
    }
    const answer = work();
    this.#answers.set(key, { hash, answer, until: now + IDEMPOTENT_MS });
    return answer;
  }

  onSent(listener: (mail: Mail) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    for (const cancel of this.#timers.values()) cancel();
    await this.webhooks.close();
  }

  #scheduled(id: string): Mail {
    const mail = this.mail(id);
    if (mail.lastEvent !== 'scheduled') throw new ResendError(422, 'validation_error', 'The email is not scheduled.');
    return mail;
  }

  #schedule(mail: Mail): void {
    this.#timers.get(mail.id)?.();
    if (mail.lastEvent !== 'scheduled') this.#happen(mail, 'scheduled');
    const send = () => {
      this.#timers.delete(mail.id);
      this.#send(mail);
      this.#options.onChange();
      return this.webhooks.idle();
    };
    this.#timers.set(mail.id, this.clock.setTimeout(send, (mail.scheduledAt ?? 0) - this.clock.now()));
  }

  #send(mail: Mail): void {
    const fates = mail.to.map((address) => SENTINEL.exec(bareAddress(address))?.[1] ?? 'delivered');
    const fate = fates.find((name) => name !== 'delivered') ?? 'delivered';
    for (const event of FATE[fate] ?? []) this.#happen(mail, event);
    for (const listener of this.#listeners) listener(mail);
  }

  #happen(mail: Mail, event: MailEvent): void {
    const at = this.clock.now();
    mail.lastEvent = event;
    mail.events.push({ event, at });
    if (event === 'canceled' || event === 'queued') return;
    const created = new Date(mail.createdAt).toISOString();
    this.webhooks.send(`email.${event}`, {
      type: `email.${event}`,
      created_at: new Date(at).toISOString(),
      data: {
        email_id: mail.id,
        created_at: created,
        from: mail.from,
        to: mail.to,
        subject: mail.subject,
        ...(mail.tags.length && { tags: Object.fromEntries(mail.tags.map(({ name, value }) => [name, value])) }),
        ...(Object.keys(mail.headers).length && {
          headers: Object.entries(mail.headers).map(([name, value]) => ({ name, value })),
        }),
        ...DETAILS[event],
      },
    });
  }

  #checkDomain(mail: Mail): void {
    const name = bareAddress(mail.from).split('@')[1] ?? '';
    const domain = [...this.domains.values()].find((known) => known.name === name);
    if (!domain || domain.status === 'verified') return;
    const message = `The ${name} domain is not verified. Please, add and verify your domain on https://resend.com/domains`;
    throw new ResendError(403, 'validation_error', message);
  }
}

const DETAILS: Partial<Record<MailEvent, Record<string, unknown>>> = {
  bounced: {
    bounce: {
      type: 'Permanent',
      subType: 'General',
      message: "The recipient's email provider sent a hard bounce message.",
      diagnosticCode: ['smtp; 550 5.1.1 user unknown'],
    },
  },
  suppressed: { suppressed: { type: 'OnAccountSuppressionList', message: 'The address is on the suppression list.' } },
};
