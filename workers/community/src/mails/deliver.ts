import { type Consumer, DomainError, type EventMessage } from '@fitkit/contracts';
import { door } from '@fitkit/db';
import { type Mail, MailFailure } from '@fitkit/email';
import { logLine, receipt } from '@fitkit/http';
import type { Ctx } from '../app.ts';

/** Sends the mail, if there is one to send, and writes the receipt. What the vendor may take later is raised, so that the queue tries again. */
export async function deliver(
  ctx: Ctx,
  consumer: Consumer,
  message: EventMessage,
  mail: Omit<Mail, 'idempotencyKey'> | null,
): Promise<void> {
  if (mail) {
    try {
      await ctx.mailer.send({ ...mail, idempotencyKey: `${message.eventId}-${consumer}` });
    } catch (error) {
      if (!(error instanceof MailFailure) || error.kind === 'retryable')
        throw new DomainError('unavailable', { dependency: 'resend' });
      logLine({ level: 'error', event: 'mail_refused', consumer, eventId: message.eventId, code: error.code });
    }
  }
  await ctx.db.batch([door.system(message.organizationId), receipt(consumer, message)]);
}
