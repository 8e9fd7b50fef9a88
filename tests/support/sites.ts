import { newSessionToken, sha256 } from '@fitkit/http';
import { send, type TestPlatform } from './platform.ts';
import { compressed } from './sizes.ts';

/** A session of a site as a sign-in there would leave it; the answer is the cookie. `organizationId` is null on the dashboard. */
export async function siteSession(
  platform: TestPlatform,
  email: string,
  host: string,
  organizationId: string | null,
): Promise<string> {
  const token = await newSessionToken(platform.environment.SESSION_SECRET!);
  const { rows } = await platform.run(
    `insert into user_sessions (token_hash, host, user_id, organization_id, clerk_session_id, expires_at)
     select $1, $2, id, $4::uuid, 'sess_of_a_test', now() + interval '30 days' from users where email = $3 returning user_id`,
    [await sha256(token), host, email, organizationId],
  );
  if (rows.length !== 1) throw new Error(`nobody is ${email}`);
  return `__Host-fk=${token}`;
}

export type Page = { status: number; html: string; htmlBytes: number; cssBytes: number; scripts: string[] };
/** A page and the style sheets it asks for, in the bytes that travel. */
export async function openPage(platform: TestPlatform, host: string, path: string, cookie?: string): Promise<Page> {
  const headers = { 'accept-language': 'he', ...(cookie ? { cookie } : {}) };
  const answer = await send(platform.port, host, 'GET', path, { headers });
  const html = await answer.text();
  const sheets = [...html.matchAll(/<link[^>]+rel="stylesheet"[^>]*>/g)].map(([tag]) => /href="([^"]+)"/.exec(tag)?.[1] ?? '');
  let cssBytes = 0;
  for (const sheet of sheets) cssBytes += compressed(await (await send(platform.port, host, 'GET', sheet)).text());
  const scripts = [...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
  return { status: answer.status, html, htmlBytes: compressed(html), cssBytes, scripts };
}
