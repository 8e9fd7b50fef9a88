import {
  type Consumer,
  DomainError,
  EVENTS,
  type EventMessage,
  eventMessage,
  type Schedule,
  type Worker,
} from '@fitkit/contracts';
import { type DbOptions, newId, ReceivedBefore, type Statement, sql, statement } from '@fitkit/db';
import type { VerifyDelivery } from '@fitkit/queue';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { type AppEnv, type BasePorts, backgroundCtx, type Ctx } from './app.ts';
import { logLine } from './log.ts';

export type JobPorts = BasePorts & {
  /** The second login, which may open `door.system` and `door.sweep`. */
  jobsDatabase: DbOptions;
  verifyDelivery: VerifyDelivery;
  publicApiUrl: string;
};

/** Refusals that another try may not meet. */
const PASSING: ReadonlySet<string> = new Set(['unavailable', 'busy', 'conflict', 'sign_in_unavailable']);

/** The receipt of this consumer; goes right after the door, in the batch of the effect. A second delivery undoes its whole batch. */
export const receipt = (consumer: Consumer, message: EventMessage): Statement<unknown> =>
  statement('receipt', sql`select receive_event(${newId()}::uuid, ${consumer}, ${message.eventId}::uuid)`);

type ForWorker<W extends Worker, Name extends string> = Name extends `${W}.${string}` ? Name : never;
type Jobs<W extends Worker, Ports> = {
  consumers: { [Name in ForWorker<W, Consumer>]: (ctx: Ctx<Ports>, message: EventMessage) => Promise<void> };
  schedules: { [Name in ForWorker<W, Schedule>]: (ctx: Ctx<Ports>) => Promise<void> };
};

async function verified<Ports extends JobPorts>(ports: Ports, request: Request, path: string): Promise<string> {
  const body = await request.text();
  const signature = request.headers.get('upstash-signature');
  if (!signature || !(await ports.verifyDelivery({ signature, body, url: `${ports.publicApiUrl}${path}` })))
    throw new DomainError('invalid_token');
  return body;
}

function messageFrom(body: string): EventMessage | null {
  try {
    const message = eventMessage.parse(JSON.parse(body));
    return EVENTS[message.type].version === message.version ? message : null;
  } catch {
    return null;
  }
}

/**
 * The door of jobs: signature for exactly this URL, then the verb. Done twice is done once (200), a refusal that another try
 * would not change is logged and acknowledged (200), anything else is a 5xx that QStash retries.
 */
export function jobsRoute<W extends Worker, Ports extends JobPorts>(
  app: OpenAPIHono<AppEnv<Ports>>,
  worker: W,
  jobs: Jobs<W, Ports>,
): void {
  app.post(`/jobs/${worker}/:job`, async (c) => {
    const name = `${worker}.${c.req.param('job')}`;
    const ports = c.var.ports;
    const body = await verified(ports, c.req.raw, c.req.path);
    const ctx = backgroundCtx(ports, ports.jobsDatabase, (work) => c.executionCtx.waitUntil(work));
    const schedule = (jobs.schedules as Record<string, ((ctx: Ctx<Ports>) => Promise<void>) | undefined>)[name];
    if (schedule) {
      await schedule(ctx);
      return c.json({ done: true });
    }
    const consumer = (jobs.consumers as Record<string, ((ctx: Ctx<Ports>, message: EventMessage) => Promise<void>) | undefined>)[
      name
    ];
    const message = messageFrom(body);
    if (!consumer || !message) throw new DomainError(consumer ? 'malformed_body' : 'not_found');
    try {
      await consumer(ctx, message);
    } catch (error) {
      if (error instanceof ReceivedBefore) return c.json({ done: true, before: true });
      if (!(error instanceof DomainError) || PASSING.has(error.code)) throw error;
      logLine({ level: 'warn', event: 'job_refused', job: name, eventId: message.eventId, code: error.code });
      return c.json({ done: false, code: error.code });
    }
    return c.json({ done: true });
  });
}
