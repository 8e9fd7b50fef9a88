import { acceptedLanguage, consumersOf, DomainError, type EventType, type Language } from '@fitkit/contracts';
import type { Published, Rooms } from '@fitkit/contracts/rooms';
import { VERSION_HEADER, VERSIONS } from '@fitkit/contracts/versions';
import {
  type Actor,
  createDbClient,
  type DbClient,
  type DbOptions,
  messageOf,
  newId,
  type Once,
  ReceivedBefore,
} from '@fitkit/db';
import type { FileLinks } from '@fitkit/files';
import type { Queue } from '@fitkit/queue';
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { type ActorOptions, actorOf } from './actor.ts';
import { entering, hearingVersion, isOperation, type Route, refusedAnew, versionOf } from './conventions.ts';
import { logLine } from './log.ts';
import { problemOf, problemResponse } from './problem.ts';
import { publishTo } from './publish.ts';
import { type RequestLog, requestLog } from './request-log.ts';
import { invalidInput } from './validation.ts';

/** What every Worker stands on, made from its environment by its env.ts. */
export type BasePorts = {
  database: DbOptions;
  queue: Queue;
  actor: ActorOptions;
  rooms?: Rooms | undefined;
  /** Signs the links to files in answers. */
  links: FileLinks;
  /** Where error codes are explained, such as https://api.fitkit.fit/docs. */
  docs: string;
  now: () => Date;
};
/** An event for its consumers: at once, or in so many seconds; `again` where the queue had it before. */
export type Handed = { id: string; type: string; delaySeconds?: number; again?: number };
/** Everything a verb may use; nothing ambient. `now` is an RFC 3339 instant. */
export type Ctx<Ports = object> = {
  db: DbClient;
  actor: Actor;
  now: string;
  language: Language;
  /** What the caller calls this attempt, where it said. */
  idempotencyKey: string | null;
  /** After the commit and after the answer: events go to their consumers. What is lost on the way, the sweep takes up. */
  handOver: (organizationId: string, events: readonly Handed[]) => void;
  /** After the commit and after the answer: whoever looks at it now is told. */
  publish: (published: readonly Published[]) => void;
} & Omit<Ports, 'actor' | 'now'>;

export type AppEnv<Ports extends BasePorts> = {
  Bindings: object;
  Variables: {
    ctx: Ctx<Ports>;
    language: Language;
    requestId: string;
    ports: Ports;
    operation?: Route;
    once?: Once;
    refused?: string;
  };
};

function handOver(ports: BasePorts, waitUntil: (work: Promise<unknown>) => void): Ctx['handOver'] {
  return (organizationId, events) => {
    const deliveries = events.flatMap(({ id, type, ...when }) => {
      const event = { id, type: type as EventType };
      return consumersOf(event.type).map((consumer) => ({ ...when, consumer, message: messageOf(event, organizationId) }));
    });
    if (deliveries.length === 0) return;
    waitUntil(
      ports.queue
        .handOver(deliveries)
        .catch(() => logLine({ level: 'warn', event: 'hand_over_failed', count: deliveries.length })),
    );
  };
}

const publish =
  ({ rooms }: BasePorts, waitUntil: (work: Promise<unknown>) => void): Ctx['publish'] =>
  (published) => {
    if (rooms && published.length > 0) waitUntil(publishTo(rooms, published));
  };

/** The ctx of work that no request brought: jobs and sweeps. */
export function backgroundCtx<Ports extends BasePorts>(
  ports: Ports,
  database: DbOptions,
  waitUntil: (work: Promise<unknown>) => void,
): Ctx<Ports> {
  return {
    ...ports,
    db: createDbClient(database),
    actor: { kind: 'nobody' },
    now: ports.now().toISOString(),
    language: 'he',
    idempotencyKey: null,
    handOver: handOver(ports, waitUntil),
    publish: publish(ports, waitUntil),
  };
}

/** Between Workers every POST has a stream, an empty one too: the headers tell whether anything was sent. */
function hasBody({ method, headers }: Request): boolean {
  if (method === 'GET' || method === 'HEAD') return false;
  const length = headers.get('content-length');
  return length === null ? headers.has('transfer-encoding') || headers.has('content-type') : length !== '0';
}
/** Also where the body is empty: of another type than the operation's it would pass as none. */
const saysBody = (request: Request) =>
  hasBody(request) || (!['GET', 'HEAD'].includes(request.method) && request.headers.has('content-type'));
/** JSON is the API's; lists come as CSV, jobs and webhooks as their vendors send them, and sign-in pages send forms. */
function acceptable(request: Request, path: string): boolean {
  // What is sent to an upload's link is looked at by its bytes.
  if (!path.startsWith('/v1/') || path.startsWith('/v1/uploads/')) return true;
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  return type === 'application/json' || (path.endsWith('/imports') && type === 'text/csv');
}

/** A Worker's app: actor, language, validation and refusals are the same everywhere. */
export function createApp<Ports extends BasePorts>(portsOf: (env: unknown) => Ports) {
  // Made once for an isolate's environment: reading it and opening clients costs more than many a request.
  const known = new WeakMap<object, { ports: Ports; log: RequestLog }>();
  const madeOf = (env: object) => {
    const ports = portsOf(env);
    return { ports, log: requestLog(ports.database) };
  };
  const madeFor = (env: object) => {
    const made = known.get(env) ?? madeOf(env);
    known.set(env, made);
    return made;
  };
  const app = new OpenAPIHono<AppEnv<Ports>>({
    defaultHook: (result, c) => {
      // Without a content type the validator would have taken nothing for `{}`.
      if (result.target === 'json' && !hasBody(c.req.raw)) throw new DomainError('malformed_body');
      if (!result.success) throw invalidInput(result.target, result.error, c.var.language);
    },
  });

  app.use(async (c, next) => {
    const requestId = c.req.header('x-request-id') ?? newId();
    const language = acceptedLanguage(c.req.header('accept-language')) ?? 'en';
    c.set('requestId', requestId);
    c.set('language', language);
    const started = performance.now();
    const { ports, log } = madeFor(c.env);
    c.set('ports', ports);
    const isApi = c.req.path.startsWith('/v1/');
    const named = isApi ? versionOf(c.req.raw.headers) : null;
    let version: string = named ?? VERSIONS[0];
    if (saysBody(c.req.raw) && !acceptable(c.req.raw, c.req.path)) throw new DomainError('unsupported_media_type');
    const now = ports.now().toISOString();
    const actor = await actorOf(c.req.raw.headers, ports.actor);
    const db = createDbClient(ports.database);
    c.set('ctx', {
      ...ports,
      db: actor.kind === 'key' && !named ? hearingVersion(db, (own) => (version = own)) : db,
      actor,
      now,
      language,
      idempotencyKey: null,
      handOver: handOver(ports, (work) => c.executionCtx.waitUntil(work)),
      publish: publish(ports, (work) => c.executionCtx.waitUntil(work)),
    });
    await next();
    c.res.headers.set('x-request-id', requestId);
    if (isApi) c.res.headers.set(VERSION_HEADER, version);
    if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store');
    if (actor.kind === 'key' && c.var.operation)
      log(
        {
          hash: actor.hash,
          id: newId(),
          request_id: requestId,
          method: c.req.method,
          path: c.var.operation.path,
          status: c.res.status,
          error_code: c.var.refused ?? null,
          duration_ms: Math.round(performance.now() - started),
          ip: actor.ip,
          user_agent: c.req.header('user-agent')?.slice(0, 200) ?? null,
          created_at: now,
        },
        (work) => c.executionCtx.waitUntil(work),
      );
  });

  // The conventions of the API, for every operation that is ever registered.
  const register = app.openapi;
  app.openapi = ((route: Route, handler: Parameters<typeof refusedAnew<Ports, Response>>[0], hook: undefined) =>
    isOperation(route)
      ? register({ ...route, middleware: entering<Ports>(route) } as never, refusedAnew(handler) as never, hook)
      : register(route as never, handler as never, hook)) as typeof app.openapi;

  app.notFound((c) => refuse(c, new DomainError('not_found')));
  app.onError((error, c) => refuse(c, error));
  return app;
}

function refuse<Ports extends BasePorts>(c: Context<AppEnv<Ports>>, error: Error): Response {
  const requestId = c.var.requestId ?? 'unknown';
  const known = asDomainError(error);
  c.set('refused', known.code);
  if (known.code === 'internal' || known.code === 'unavailable') {
    logLine({
      level: 'error',
      requestId,
      path: c.req.path,
      code: known.code,
      message: error.message,
      dependency: known.inputs.dependency,
    });
  }
  return problemResponse(
    problemOf(known, { language: c.var.language ?? 'en', requestId, path: c.req.path, docs: c.var.ports?.docs ?? '/docs' }),
  );
}

function asDomainError(error: Error): DomainError {
  if (error instanceof DomainError) return error;
  if (error instanceof ReceivedBefore) return new DomainError('conflict');
  if (error instanceof HTTPException)
    return new DomainError(error.status === 400 ? 'malformed_body' : error.status === 413 ? 'too_large' : 'internal');
  return new DomainError('internal');
}
