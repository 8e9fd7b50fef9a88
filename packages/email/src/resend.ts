import { Resend } from 'resend';
import { type Mailer, MailFailure } from './port.ts';

export type ResendOptions = {
  apiKey: string;
  /** `noreply@fitkit.fit`, or `FitKit <noreply@fitkit.fit>` for mails that name no sender. */
  from: string;
  baseUrl?: string | undefined;
  timeoutMs?: number;
};

/** What is wrong with the mail itself. Everything else is the vendor's trouble or ours, and may pass. */
const FINAL = new Set(['invalid_attachment', 'invalid_parameter', 'missing_required_field', 'security_error']);
const isFinal = (name: string, status: number | null) =>
  FINAL.has(name) || (name === 'validation_error' && (status === 400 || status === 422));

export function resendMailer({ apiKey, from, baseUrl = 'https://api.resend.com', timeoutMs = 8000 }: ResendOptions): Mailer {
  // Given always: the SDK would look for one in the environment.
  const resend = new Resend(apiKey, { baseUrl });
  const address = /<([^<>]+)>\s*$/.exec(from)?.[1]?.trim() ?? from.trim();

  return {
    async send({ to, sender, replyTo, subject, html, text, idempotencyKey, tags = {}, language, unsubscribe }) {
      const { data, error } = await resend.emails
        .send(
          {
            from: sender ? `${named(sender)} <${address}>` : from,
            to,
            ...(replyTo ? { replyTo } : {}),
            subject,
            html,
            text,
            tags: Object.entries(tags).map(([name, value]) => ({ name, value })),
            headers: {
              'Content-Language': language,
              'Auto-Submitted': 'auto-generated',
              ...(unsubscribe
                ? { 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
                : {}),
            },
          },
          { idempotencyKey, signal: AbortSignal.timeout(timeoutMs) },
        )
        .catch(() => ({ data: null, error: { name: 'unreachable', statusCode: null } }));
      // Another text was taken under this key before: the person has their mail.
      if (!error || error.name === 'invalid_idempotent_request') return { id: data?.id ?? null };
      const code = error.statusCode === null ? 'unreachable' : error.name;
      throw new MailFailure(isFinal(error.name, error.statusCode) ? 'final' : 'retryable', code);
    },
    async ping(timeoutMs) {
      try {
        const { error } = await resend.get('/domains', { signal: AbortSignal.timeout(timeoutMs) });
        return error === null;
      } catch {
        return false;
      }
    },
  };
}

/** A display name as RFC 5322 quotes it; nothing in it can end the name or begin a header. */
const named = (name: string) =>
  `"${name
    .replace(/[\p{Cc}"\\<>]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()}"`;
