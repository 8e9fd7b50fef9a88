import type { App } from '../app.ts';
import { finish } from './finish.ts';
import { handoff } from './handoff.ts';
import { requireAccounts } from './hosts.ts';
import { logout } from './logout.ts';
import { refusing } from './page.ts';
import { signIn } from './sign-in.ts';
import { signInScript } from './sign-in-script.ts';
import { signOut } from './sign-out.ts';
import { start } from './start.ts';

/** Pages, not operations of the API: the gateway brings them from the host that the browser is on. */
export function signInRoutes(app: App): void {
  app.get('/auth/start', refusing(start));
  app.get('/auth/finish', refusing(finish));
  app.post('/auth/logout', refusing(logout));
  app.get('/handoff', refusing(handoff));
  app.get('/sign-in', refusing(signIn));
  app.get('/sign-in.js', signInScript);
  app.post('/sign-out', refusing(signOut));
  // Nobody means to come to accounts. itself; whoever signs in there goes on to the dashboard.
  app.get(
    '/',
    refusing((c) => {
      requireAccounts(c);
      return c.redirect(`${c.var.ports.origins.app}/auth/start`, 303);
    }),
  );
}
