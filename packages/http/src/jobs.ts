import {
  CONSUMERS,
  type Consumer,
  DomainError,
  EVENTS,
  type EventMessage,
  eventMessage,
  type JobErrorClass,
  type Schedule,
  typesOf,
  type Worker,
} from '@fitkit/contracts';
import { type DbOptions, door, EarlierWaits, newId, ReceivedBefore, type Statement, sql, statement, textArray } from '@fitkit/db';
import { failureOf, type VerifyDelivery } from '@fitkit/queue';
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
/** How many earlier events of an aggregate one delivery catches up with; the rest comes with the next try. */
const CATCH_UP = 50;

/** The receipt of this consumer; goes right after the door, in the batch of the effect. A second delivery undoes its whole batch, one out of its turn too. */
export const receipt = (consumer: Consumer, message: EventMessage): Statement<unknown> =>
  statement(
    'receipt',
    sql`select receive_event(${newId()}::uuid, ${consumer}, ${message.eventId}::uuid, ${textArray(typesOf(consumer))})`,
  );

/** What a consumer gives up stands in the owner's list of dead letters until it is replayed or put aside. */
const giveUp = (consumer: string, message: EventMessage, kind: JobErrorClass, code: string, tries: number) =>
  statement(
    'give_up',
    sql`select give_up_event(${newId()}::uuid, ${consumer}, ${message.eventId}::uuid, ${kind}, ${code}, ${tries}::int)`,
  );

type ForWorker<W extends Worker, Name extends string> = Name extends `${W}.${string}` ? Name : never;
type Consume<Ports> = (ctx: Ctx<Ports>, message: EventMessage) => Promise<void>;
type Jobs<W extends Worker, Ports> = {
  consumers: { [Name in ForWorker<W, Consumer>]: Consume<Ports> };
  schedules: { [Name in ForWorker<W, Schedule>]: (ctx: Ctx<Ports>) => Promise<void> };
};

async function verified<Ports extends JobPorts>(ports: Ports, request: Request, path: string): Promise<string> {
  const body = await request.text();
  const signature = request.headers.get('upstash-signature');
  if (signature && (await ports.verifyDelivery({ signature, body, url: `${ports.publicApiUrl}${path}` }))) return body;
  logLine({ level: 'warn', event: 'job_forged', path });
  throw new DomainError('invalid_token');
}

function messageFrom(body: string): EventMessage | null {
  try {
    const message = eventMessage.parse(JSON.parse(body));
    return EVENTS[message.type].version === message.version ? message : null;
  } catch {
    return null;
  }
}

/** The verb, in the order of the aggregate: who finds that earlier events wait does those first, each with its own receipt. */
async function inOrder<Ports>(ctx: Ctx<Ports>, consume: Consume<Ports>, message: EventMessage): Promise<void> {
  for (let done = 0; done <= CATCH_UP; done++) {
    try {
      return await consume(ctx, message);
    } catch (error) {
      if (!(error instanceof EarlierWaits)) throw error;
      const { eventId, version } = error;
      const type = error.type as EventMessage['type'];
      if (EVENTS[type]?.version !== version) throw new DomainError('busy');
      await inOrder(ctx, consume, { organizationId: message.organizationId, eventId, type, version }).catch((earlier) => {
        // Somebody else has just done it.
        if (!(earlier instanceof ReceivedBefore)) throw earlier;
      });
    }
  }
  throw new DomainError('busy');
}

/**
 * The door of jobs: signature for exactly this URL, then the verb. Done twice is done once (200); a refusal that another try would not
 * change becomes a dead letter and is acknowledged (200); anything else is a 5xx that QStash retries, and when it has tried enough it
 * says so to `/jobs/<worker>/failed`.
 */
export function jobsRoute<W extends Worker, Ports extends JobPorts>(
  app: OpenAPIHono<AppEnv<Ports>>,
  worker: W,
  jobs: Jobs<W, Ports>,
): void {
  const consumers = jobs.consumers as Record<string, Consume<Ports> | undefined>;
  const schedules = jobs.schedules as Record<string, ((ctx: Ctx<Ports>) => Promise<void>) | undefined>;

  app.post(`/jobs/${worker}/:job`, async (c) => {
    const name = `${worker}.${c.req.param('job')}`;
    const ports = c.var.ports;
    const body = await verified(ports, c.req.raw, c.req.path);
    const ctx = backgroundCtx(ports, ports.jobsDatabase, (work) => c.executionCtx.waitUntil(work));
    if (c.req.param('job') === 'failed') return c.json({ done: await exhausted(ctx, worker, body) });
    const schedule = schedules[name];
    if (schedule) {
      await schedule(ctx);
      return c.json({ done: true });
    }
    const consume = consumers[name];
    const message = messageFrom(body);
    if (!consume || !message) {
      logLine({ level: 'warn', event: 'job_unknown', job: name });
      throw new DomainError(consume ? 'malformed_body' : 'not_found');
    }
    try {
      await inOrder(ctx, consume, message);
    } catch (error) {
      if (error instanceof ReceivedBefore) return c.json({ done: true, before: true });
      if (!(error instanceof DomainError) || PASSING.has(error.code)) throw error;
      logLine({ level: 'warn', event: 'job_refused', job: name, eventId: message.eventId, code: error.code });
      await setAside(ctx, name, message, 'refused', error.code, 1);
      return c.json({ done: false, code: error.code });
    }
    return c.json({ done: true });
  });
}

/** Into the dead letters. Of a studio that was closed nothing is written: its doors are shut. */
async function setAside(
  ctx: Ctx,
  consumer: string,
  message: EventMessage,
  kind: JobErrorClass,
  code: string,
  tries: number,
): Promise<void> {
  try {
    await ctx.db.batch([door.system(message.organizationId), giveUp(consumer, message, kind, code, tries)]);
  } catch (error) {
    if (!(error instanceof DomainError && error.code === 'not_found')) throw error;
    logLine({ level: 'warn', event: 'job_of_closed_studio', job: consumer, eventId: message.eventId });
  }
}

/** QStash has tried enough: what it says becomes a dead letter. */
async function exhausted(ctx: Ctx, worker: Worker, body: string): Promise<boolean> {
  const failure = failureOf(body);
  const message = failure && messageFrom(failure.body);
  const consumer = failure && `${worker}.${new URL(failure.url).pathname.split('/').at(-1)}`;
  if (!message || !consumer || !(consumer in CONSUMERS)) return false;
  const kind: JobErrorClass = failure.status === 503 ? 'provider' : failure.status === 0 ? 'timeout' : 'defect';
  logLine({ level: 'error', event: 'job_exhausted', job: consumer, eventId: message.eventId, status: failure.status });
  await setAside(ctx, consumer, message, kind, failure.code ?? `http_${failure.status}`, failure.tries);
  return true;
}
