import { type Context, Hono } from 'hono';
import { cors } from 'hono/cors';
import { newId } from '../ids.ts';
import type { PersonOrganization } from '../options.ts';
import type { Clerk } from './clerk.ts';
import { ClerkApiError, missing, notFound } from './errors.ts';
import { sessionJson } from './shapes.ts';
import type { Session, User } from './store.ts';

const CLIENT = '__clerk_db_jwt';
const LISTED = 500;

export type OrganizationsOf = (emails: string[]) => Promise<Record<string, PersonOrganization[]>>;

/** The Frontend API: what a browser may ask for, by the client token it keeps for us. */
export function frontendApi(clerk: Clerk, organizationsOf?: OrganizationsOf): Hono {
  const app = new Hono();
  app.use(
    cors({
      origin: (origin) => (isOurs(origin) ? origin : null),
      credentials: true,
      allowHeaders: ['content-type'],
      maxAge: 600,
    }),
  );

  app.post('/dev_browser', (c) => {
    const id = newId('dvb_');
    return c.json({ id, token: id, object: 'dev_browser' });
  });
  app.get('/environment', (c) =>
    c.json({ object: 'environment', auth_config: { single_session_mode: true }, display_config: {} }),
  );
  app.get('/client', (c) => c.json({ response: clientJson(clerk, clientOf(c)), client: null }));

  app.post('/client/sign_ins', async (c) => {
    const { identifier } = await fieldsOf(c);
    if (!identifier) throw missing('identifier');
    const user = clerk.store.byEmail(identifier);
    if (!user)
      throw new ClerkApiError(422, 'form_identifier_not_found', "Couldn't find your account.", { param_name: 'identifier' });
    if (user.banned || user.locked) throw new ClerkApiError(403, 'user_locked', 'This account is locked.');
    return c.json(signedIn(clerk, 'sign_in_attempt', user, clientOf(c)));
  });
  app.post('/client/sign_ups', async (c) => {
    const { email_address: email, first_name: firstName, last_name: lastName } = await fieldsOf(c);
    if (!email) throw missing('email_address');
    return c.json(signedIn(clerk, 'sign_up_attempt', clerk.createUser({ email, firstName, lastName }), clientOf(c)));
  });
  app.post('/client/sessions/:id/tokens', (c) => {
    const session = ownSession(clerk, c);
    const origin = c.req.header('origin');
    return c.json({ object: 'token', jwt: clerk.token(session, { authorizedParty: origin }) });
  });
  app.post('/client/sessions/:id/remove', (c) => {
    const session = clerk.endSession(ownSession(clerk, c).id, 'removed');
    return c.json({ response: sessionJson(session), client: clientJson(clerk, clientOf(c)) });
  });
  app.post('/client/sessions/:id/end', (c) => {
    const session = clerk.endSession(ownSession(clerk, c).id, 'ended');
    return c.json({ response: sessionJson(session), client: clientJson(clerk, clientOf(c)) });
  });
  app.delete('/client', (c) => {
    for (const session of liveSessions(clerk, clientOf(c))) clerk.endSession(session.id, 'removed');
    return c.json({ response: clientJson(clerk, clientOf(c)), client: null });
  });

  // Ours, not Clerk's: who may be chosen on the sign-in page of a development machine.
  app.get('/demo_people', async (c) => {
    const users = [...clerk.store.users.values()].slice(0, LISTED);
    const organizations = (await organizationsOf?.(users.map(({ email }) => email))) ?? {};
    const people = users.map((user) => ({ ...publicUser(user), organizations: organizations[user.email] ?? [] }));
    return c.json({ people });
  });
  return app;
}

/** Pages of this machine only: localhost and all under it, on any port. */
const isOurs = (origin: string) =>
  URL.canParse(origin) && /^(?:[^.]+\.)*localhost$|^127\.0\.0\.1$/.test(new URL(origin).hostname);

const clientOf = (c: Context): string => c.req.query(CLIENT) ?? '';

function signedIn(clerk: Clerk, object: string, user: User, clientId: string) {
  if (!clientId) throw new ClerkApiError(401, 'dev_browser_unauthenticated', 'Dev browser unauthenticated.');
  // One session a client, as Clerk's single-session mode has it.
  for (const session of liveSessions(clerk, clientId)) clerk.endSession(session.id, 'removed');
  const session = clerk.startSession(user, clientId);
  return {
    response: { object, status: 'complete', created_session_id: session.id, identifier: user.email },
    client: clientJson(clerk, clientId),
  };
}

const liveSessions = (clerk: Clerk, clientId: string): Session[] =>
  [...clerk.store.sessions.values()].filter(
    (session) =>
      session.clientId === clientId &&
      clientId !== '' &&
      clerk.session(session.id).status === 'active' &&
      clerk.store.users.has(session.userId),
  );

function ownSession(clerk: Clerk, c: Context): Session {
  const id = c.req.param('id') ?? '';
  const session = liveSessions(clerk, clientOf(c)).find((own) => own.id === id);
  if (!session) throw notFound('session', id);
  return session;
}

const publicUser = (user: User) => ({ id: user.id, email: user.email, first_name: user.firstName, last_name: user.lastName });

function clientJson(clerk: Clerk, clientId: string) {
  const sessions = liveSessions(clerk, clientId);
  return {
    object: 'client',
    id: clientId,
    sessions: sessions.map((session) => ({ ...sessionJson(session), user: publicUser(clerk.user(session.userId)) })),
    last_active_session_id: sessions.at(-1)?.id ?? null,
  };
}

/** clerk-js sends forms; JSON will do as well. */
async function fieldsOf(c: Context): Promise<Record<string, string | undefined>> {
  const text = await c.req.text();
  if (!c.req.header('content-type')?.includes('json')) return Object.fromEntries(new URLSearchParams(text));
  return JSON.parse(text || '{}') as Record<string, string | undefined>;
}
