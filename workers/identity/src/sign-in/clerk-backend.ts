import { createClerkClient } from '@clerk/backend';
import { isClerkAPIResponseError } from '@clerk/backend/errors';
import { DomainError } from '@fitkit/contracts';

/** What Clerk knows of a person; the e-mail only where Clerk has verified it. */
export type ClerkPerson = {
  id: string;
  email: string | null;
  firstName: string | null;
  lastName: string | null;
  imageUrl: string | null;
};

const PATIENCE_MS = 5000;

/** Clerk's Backend API, as far as signing in needs it. Raises `sign_in_unavailable` where Clerk does not answer. */
export function clerkBackend(options: { secretKey: string; apiUrl: string }) {
  const ask = async <T>(question: (clerk: ReturnType<typeof createClerkClient>) => Promise<T>): Promise<T | null> => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('no answer')), PATIENCE_MS);
    });
    try {
      return await Promise.race([question(createClerkClient({ ...options, telemetry: { disabled: true } })), tooLong]);
    } catch (error) {
      if (isClerkAPIResponseError(error) && error.status === 404) return null;
      throw new DomainError('sign_in_unavailable', { dependency: 'clerk' });
    } finally {
      clearTimeout(timer);
    }
  };
  return {
    async person(id: string): Promise<ClerkPerson | null> {
      const user = await ask((clerk) => clerk.users.getUser(id));
      if (!user) return null;
      const primary = user.primaryEmailAddress;
      const email = primary?.verification?.status === 'verified' ? primary.emailAddress : null;
      return { id, email, firstName: user.firstName, lastName: user.lastName, imageUrl: user.imageUrl || null };
    },
    endSession: (sessionId: string) => ask((clerk) => clerk.sessions.revokeSession(sessionId)),
    async endSessionsOf(userId: string): Promise<void> {
      const active = await ask((clerk) => clerk.sessions.getSessionList({ userId, status: 'active' }));
      // A page by the SDK's types, a bare list from an API that does not know `paginated`.
      const sessions = Array.isArray(active) ? (active as { id: string }[]) : (active?.data ?? []);
      await Promise.all(sessions.map(({ id }) => ask((clerk) => clerk.sessions.revokeSession(id))));
    },
    /** Whether the API answers at all; a key set is the cheapest thing it has. */
    async reachable(signal: AbortSignal): Promise<boolean> {
      const headers = { authorization: `Bearer ${options.secretKey}` };
      const answer = await fetch(`${options.apiUrl}/v1/jwks`, { headers, signal });
      await answer.body?.cancel();
      return answer.ok;
    },
  };
}
