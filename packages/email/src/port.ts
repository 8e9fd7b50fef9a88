export type Mail = {
  /** One address. */
  to: string;
  /** Who it comes from, in words; the address is the mailer's. */
  sender?: string | undefined;
  replyTo?: string | undefined;
  subject: string;
  html: string;
  text: string;
  /** At most 256 characters. The same key within a day is one mail, whatever it says. */
  idempotencyKey: string;
  /** For the vendor's statistics: ASCII letters, digits, `_` and `-`. No personal data. */
  tags?: Record<string, string>;
  language: string;
  /** Where one POST ends mails of this kind (RFC 8058); the mailbox shows a button for it. */
  unsubscribe?: string | undefined;
};

export type Mailer = {
  /** Resolves once the mail is taken, now or by an earlier call with the same key; `id` is the vendor's, null where only that call knows it. Raises MailFailure, nothing else. */
  send(mail: Mail): Promise<{ id: string | null }>;
  /** Whether the vendor answers and knows us; false after `timeoutMs`. */
  ping(timeoutMs: number): Promise<boolean>;
};

/**
 * `retryable`: another try may succeed without anybody changing the mail (the vendor is down, over quota, or set up wrongly on our side).
 * `final`: this mail will never be taken, such as one to an address that is none.
 */
export class MailFailure extends Error {
  readonly kind: 'retryable' | 'final';
  /** The vendor's name for it, such as `rate_limit_exceeded`; `unreachable` when there was no answer. */
  readonly code: string;
  constructor(kind: 'retryable' | 'final', code: string) {
    super(`mail not sent: ${code}`);
    this.name = 'MailFailure';
    this.kind = kind;
    this.code = code;
  }
}
