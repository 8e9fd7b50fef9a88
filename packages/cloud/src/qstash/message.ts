/** What a publisher asks for, read from the `Upstash-*` headers. Times in milliseconds. */
export interface PublishOptions {
  method: string;
  delayMs: number;
  notBefore?: number;
  retries: number;
  retryDelay?: string;
  timeoutMs: number;
  callback?: string;
  failureCallback?: string;
  deduplicationId?: string;
  contentBasedDeduplication: boolean;
  flowKey?: string;
  flow?: FlowLimits;
  labels: string[];
  /** Header names and values the destination gets. */
  forward: Record<string, string>;
  /** What the callbacks' own messages are published with. */
  callbackHeaders: Record<string, string>;
  failureCallbackHeaders: Record<string, string>;
}

export interface FlowLimits {
  parallelism?: number;
  rate?: number;
  periodMs: number;
}

export interface Attempt {
  at: number;
  ms: number;
  status?: number;
  error?: string;
  /** The beginning of what the destination answered. */
  body: string;
}

export type MessageState = 'waiting' | 'active' | 'retrying' | 'delivered' | 'failed' | 'cancelled';

export interface Message {
  id: string;
  url: string;
  options: PublishOptions;
  body: Buffer;
  createdAt: number;
  state: MessageState;
  retried: number;
  /** When it is tried next; none once it is settled. */
  nextAttempt?: number;
  attempts: Attempt[];
  queue?: string;
  scheduleId?: string;
  /** Of the message this one is the callback of. */
  callbackOf?: string;
}

export interface DeadLetter {
  dlqId: string;
  message: Message;
  at: number;
  responseStatus?: number;
  responseHeader: Record<string, string[]>;
  responseBody: string;
}

export interface LogEntry {
  time: number;
  state: 'CREATED' | 'ACTIVE' | 'DELIVERED' | 'ERROR' | 'RETRY' | 'CANCELED' | 'FAILED';
  messageId: string;
  url: string;
  nextDeliveryTime?: number;
  error?: string;
  responseStatus?: number;
  queueName?: string;
  scheduleId?: string;
  labels?: string[];
  label?: string;
}

/** A refusal in QStash's words. */
export class QStashError extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** `body` when it is text, `bodyBase64` when it is not. */
export function bodyJson(body: Buffer): { body?: string; bodyBase64?: string } {
  try {
    return { body: utf8.decode(body) };
  } catch {
    return { bodyBase64: body.toString('base64') };
  }
}

/** A message as `GET /v2/messages/{id}` and the dead letters write it. */
export function messageJson(message: Message) {
  const { options } = message;
  return {
    messageId: message.id,
    url: message.url,
    method: options.method,
    header: Object.fromEntries(Object.entries(options.forward).map(([name, value]) => [name, [value]])),
    ...bodyJson(message.body),
    maxRetries: options.retries,
    retried: message.retried,
    createdAt: message.createdAt,
    notBefore: message.nextAttempt,
    callerIP: '127.0.0.1',
    ...(options.retryDelay && { retryDelayExpression: options.retryDelay }),
    ...(options.callback && { callback: options.callback }),
    ...(options.failureCallback && { failureCallback: options.failureCallback }),
    ...(message.queue && { queueName: message.queue }),
    ...(message.scheduleId && { scheduleId: message.scheduleId }),
    ...(options.flowKey && { flowControlKey: options.flowKey }),
    ...(options.flow && { parallelism: options.flow.parallelism, rate: options.flow.rate, period: options.flow.periodMs / 1000 }),
    ...(options.labels.length && { label: options.labels[0], labels: options.labels }),
  };
}
