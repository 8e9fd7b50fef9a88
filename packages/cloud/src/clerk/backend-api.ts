import { type Context, Hono } from 'hono';
import { newId } from '../ids.ts';
import type { Clerk } from './clerk.ts';
import { ClerkApiError, invalid, missing, notFound } from './errors.ts';
import { deletedJson, organizationJson, sessionJson, userJson } from './shapes.ts';
import type { Organization, User } from './store.ts';

type Json = Record<string, unknown>;

/** The Backend API: what the secret key opens. */
export function backendApi(clerk: Clerk, secretKey: string): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    const authorization = c.req.header('authorization');
    if (!authorization?.startsWith('Bearer ')) {
      throw new ClerkApiError(
        401,
        'authorization_header_format_invalid',
        'Invalid Authorization header format. Must be "Bearer <YOUR_API_KEY>".',
      );
    }
    if (authorization !== `Bearer ${secretKey}`) {
      throw new ClerkApiError(
        401,
        'clerk_key_invalid',
        'The provided Clerk Secret Key is invalid. Make sure that your Clerk Secret Key is correct.',
      );
    }
    await next();
  });

  app.get('/jwks', (c) => c.json({ keys: [clerk.key.jwk] }));
  app.get('/users', (c) => {
    const { limit = '10', offset = '0' } = c.req.query();
    return c.json(
      foundUsers(clerk, c)
        .slice(Number(offset), Number(offset) + Math.min(500, Number(limit)))
        .map(userJson),
    );
  });
  app.get('/users/count', (c) => c.json({ object: 'total_count', total_count: foundUsers(clerk, c).length }));
  app.post('/users', async (c) => {
    const body = await jsonBody(c);
    const emails = body.email_address;
    if (!Array.isArray(emails) || typeof emails[0] !== 'string') throw missing('email_address');
    const person = { email: emails[0], firstName: body.first_name as string, lastName: body.last_name as string };
    return c.json(userJson(clerk.createUser(person, changesOf(body))));
  });
  app.get('/users/:id', (c) => c.json(userJson(clerk.user(c.req.param('id')))));
  app.patch('/users/:id', async (c) => c.json(userJson(clerk.updateUser(c.req.param('id'), changesOf(await jsonBody(c))))));
  app.patch('/users/:id/metadata', async (c) => {
    const user = clerk.user(c.req.param('id'));
    const { publicMetadata, privateMetadata, unsafeMetadata } = changesOf(await jsonBody(c));
    const change = {
      publicMetadata: { ...user.publicMetadata, ...publicMetadata },
      privateMetadata: { ...user.privateMetadata, ...privateMetadata },
      unsafeMetadata: { ...user.unsafeMetadata, ...unsafeMetadata },
    };
    return c.json(userJson(clerk.updateUser(user.id, change)));
  });
  app.delete('/users/:id', (c) => c.json(clerk.deleteUser(c.req.param('id'))));
  for (const [verb, change] of Object.entries({
    ban: { banned: true },
    unban: { banned: false },
    lock: { locked: true },
    unlock: { locked: false },
  })) {
    app.post(`/users/:id/${verb}`, (c) => {
      const user = clerk.updateUser(c.req.param('id'), change);
      if (verb === 'ban') for (const session of sessionsOf(clerk, user.id)) clerk.endSession(session.id, 'revoked');
      return c.json(userJson(user));
    });
  }

  app.get('/sessions', (c) => {
    const { user_id: userId, client_id: clientId, status } = c.req.query();
    if (!userId && !clientId) throw missing('user_id');
    const sessions = [...clerk.store.sessions.values()].filter(
      (session) => (userId ?? session.userId) === session.userId && (clientId ?? session.clientId) === session.clientId,
    );
    return c.json(
      sessions
        .map((session) => clerk.session(session.id))
        .filter((session) => (status ?? session.status) === session.status)
        .map(sessionJson),
    );
  });
  app.post('/sessions', async (c) => {
    const { user_id: userId } = await jsonBody(c);
    if (typeof userId !== 'string') throw missing('user_id');
    return c.json(sessionJson(clerk.startSession(clerk.user(userId), newId('client_'))));
  });
  app.get('/sessions/:id', (c) => c.json(sessionJson(clerk.session(c.req.param('id')))));
  app.post('/sessions/:id/revoke', (c) => c.json(sessionJson(clerk.endSession(c.req.param('id'), 'revoked'))));
  app.post('/sessions/:id/tokens', async (c) => {
    const session = clerk.session(c.req.param('id'));
    if (session.status !== 'active') throw notFound('session', session.id);
    const { expires_in_seconds: seconds } = await jsonBody(c);
    return c.json({ object: 'token', jwt: clerk.token(session, { seconds: typeof seconds === 'number' ? seconds : undefined }) });
  });

  const { organizations } = clerk.store;
  const organization = (id: string): Organization => {
    const found = organizations.get(id) ?? [...organizations.values()].find(({ slug }) => slug === id);
    if (!found) throw notFound('organization', id);
    return found;
  };
  app.post('/organizations', async (c) => {
    const body = await jsonBody(c);
    if (typeof body.name !== 'string' || !body.name.trim()) throw missing('name');
    const slug =
      typeof body.slug === 'string'
        ? body.slug
        : body.name
            .toLowerCase()
            .replace(/[^a-z0-9]+/g, '-')
            .replace(/^-|-$/g, '');
    if ([...organizations.values()].some((other) => other.slug === slug)) {
      throw new ClerkApiError(422, 'form_identifier_exists', 'That slug is taken. Please try another.', { param_name: 'slug' });
    }
    if (typeof body.created_by === 'string') clerk.user(body.created_by);
    const now = clerk.clock.now();
    const made: Organization = {
      id: newId('org_'),
      name: body.name,
      slug,
      createdBy: (body.created_by as string) ?? null,
      publicMetadata: (body.public_metadata as Json) ?? {},
      privateMetadata: (body.private_metadata as Json) ?? {},
      createdAt: now,
      updatedAt: now,
    };
    organizations.set(made.id, made);
    clerk.store.save();
    return c.json(organizationJson(made));
  });
  app.get('/organizations/:id', (c) => c.json(organizationJson(organization(c.req.param('id')))));
  app.delete('/organizations/:id', (c) => {
    const { id } = organization(c.req.param('id'));
    organizations.delete(id);
    clerk.store.save();
    return c.json(deletedJson('organization', id));
  });
  return app;
}

const sessionsOf = (clerk: Clerk, userId: string) =>
  [...clerk.store.sessions.values()].filter((session) => session.userId === userId);

function foundUsers(clerk: Clerk, c: Context): User[] {
  const emails = [...(c.req.queries('email_address') ?? []), ...(c.req.queries('email_address[]') ?? [])].map((email) =>
    email.toLowerCase(),
  );
  const ids = [...(c.req.queries('user_id') ?? []), ...(c.req.queries('user_id[]') ?? [])];
  const words = c.req.query('query')?.toLowerCase();
  const users = emails.length ? emails.flatMap((email) => clerk.store.byEmail(email) ?? []) : [...clerk.store.users.values()];
  return users.filter(
    (user) =>
      (!ids.length || ids.includes(user.id)) &&
      (!words || `${user.email} ${user.firstName} ${user.lastName}`.toLowerCase().includes(words)),
  );
}

function changesOf(body: Json): Partial<User> {
  const change: Partial<User> = {};
  if ('first_name' in body) change.firstName = body.first_name as string | null;
  if ('last_name' in body) change.lastName = body.last_name as string | null;
  if ('external_id' in body) change.externalId = body.external_id as string | null;
  if (body.public_metadata) change.publicMetadata = body.public_metadata as Json;
  if (body.private_metadata) change.privateMetadata = body.private_metadata as Json;
  if (body.unsafe_metadata) change.unsafeMetadata = body.unsafe_metadata as Json;
  return change;
}

async function jsonBody(c: Context): Promise<Json> {
  const text = await c.req.text();
  if (!text) return {};
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Json;
  } catch {}
  throw invalid('body', 'The request body is not a JSON object.');
}
