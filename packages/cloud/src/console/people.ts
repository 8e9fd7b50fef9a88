import { Hono } from 'hono';
import type { ConsolePorts } from './app.ts';

const DEFAULT_SECONDS = 3_600;
const MAX_SECONDS = 366 * 24 * 3_600;

/** Who can sign in, and a session token for any of them. */
export function peopleRoutes({ clerk, options }: ConsolePorts): Hono {
  const accounts = (options.publicUrl ?? 'http://localhost:8787').replace('://', '://accounts.');
  const app = new Hono();
  app.get('/people', async (c) => {
    const users = [...clerk.store.users.values()];
    const organizations = (await options.organizationsOf?.(users.map(({ email }) => email))) ?? {};
    const people = users.map(({ email, firstName, lastName }) => ({
      email,
      name: [firstName, lastName].filter(Boolean).join(' '),
      organizations: organizations[email] ?? [],
    }));
    return c.json(c.req.query('with') === 'sign-in' ? { people, signInUrl: `${accounts}/sign-in` } : people);
  });
  app.post('/session-tokens', async (c) => {
    const body: unknown = await c.req.json().catch(() => undefined);
    const { email, seconds = DEFAULT_SECONDS } = (body ?? {}) as { email?: unknown; seconds?: unknown };
    const whole = typeof seconds === 'number' && Number.isInteger(seconds) && seconds > 0 && seconds <= MAX_SECONDS;
    if (typeof email !== 'string' || !email || !whole) {
      return c.json({ error: 'email (text) is needed; seconds is a whole number from 1 to a year' }, 422);
    }
    const user = clerk.store.byEmail(email);
    if (!user) return c.json({ error: `nobody has the e-mail ${email}` }, 404);
    const session = clerk.startSession(user, 'client_tokens');
    session.expireAt = Math.max(session.expireAt, clerk.clock.now() + seconds * 1000);
    return c.json({
      token: clerk.token(session, {
        seconds,
        authorizedParty: accounts,
      }),
    });
  });
  return app;
}
