import { type Login, loginOf, passwordRefused } from './connection-string.ts';
import { type SqlBackend, SqlError, type StatementResult } from './contract.ts';
import type { Embedded, Step } from './embedded.ts';
import { fitsVerifier } from './scram.ts';

/** Statements after which what is known of roles may be wrong. */
const TOUCHES_ROLES = /^(CREATE|ALTER|DROP) ROLE|^DO|^GRANT|^REVOKE/;

/**
 * The embedded PostgreSQL behind the proxy's door. PGlite is always connected as superuser, whom row-level security
 * does not bind: so each request is a transaction that first becomes the user its connection string names.
 */
export function pgliteBackend(db: Embedded): SqlBackend {
  const known = new Set<string>();
  db.onRolesChanged(() => known.clear());

  return {
    async run(request, signal) {
      const login = loginOf(request.connectionString);
      return db.alone(async (send) => {
        if (signal.aborted) throw new SqlError(400, 'Query cancelled, connection was terminated', { code: '08P01' });
        await admit(login, known, send);
        const begin: Step[] = [
          { query: `begin ${request.transaction ?? ''}` },
          { query: `set local role ${quoted(login.user)}` },
        ];
        try {
          const [, , ...results] = await send([...begin, ...request.statements]);
          await send([{ query: 'commit' }]);
          if (results.some((result) => TOUCHES_ROLES.test(result.tag))) known.clear();
          return results;
        } catch (error) {
          await send([{ query: 'rollback' }]);
          throw error;
        }
      });
    },
    close: () => db.close(),
  };
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

async function admit(login: Login, known: Set<string>, send: (steps: Step[]) => Promise<StatementResult[]>): Promise<void> {
  const key = `${login.user}\n${login.password}`;
  if (known.has(key)) return;
  const query = 'select rolpassword, rolcanlogin from pg_authid where rolname = $1';
  const [found] = await send([{ query, params: [login.user] }]);
  const [row] = found?.rows ?? [];
  if (!row) throw passwordRefused(login.user);
  if (row[0] === null || row[0] === undefined)
    throw passwordRefused(login.user, 'The role has no password: alter role … password.');
  if (!fitsVerifier(login.password, row[0])) throw passwordRefused(login.user);
  if (row[1] !== 't') {
    throw new SqlError(400, `role "${login.user}" is not permitted to log in`, { code: '28000', severity: 'FATAL' });
  }
  known.add(key);
}
