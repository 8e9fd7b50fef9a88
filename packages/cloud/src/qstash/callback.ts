import type { Outcome } from './delivery.ts';
import { type Message, messageJson } from './message.ts';

/** What a callback is told of the message it belongs to; bodies travel as base64. */
export function callbackBody(message: Message, outcome: Outcome, dlqId?: string): Buffer {
  const { body: sourceBody = '', header: sourceHeader, maxRetries, createdAt, scheduleId } = messageJson(message);
  const told = {
    status: outcome.attempt.status ?? 0,
    header: outcome.headers,
    body: outcome.body.toString('base64'),
    retried: message.retried,
    maxRetries,
    sourceMessageId: message.id,
    url: message.url,
    method: message.options.method,
    sourceHeader,
    sourceBody: Buffer.from(sourceBody).toString('base64'),
    createdAt,
    callerIP: '127.0.0.1',
    ...(scheduleId && { scheduleId }),
    ...(dlqId && { dlqId }),
  };
  return Buffer.from(JSON.stringify(told));
}
