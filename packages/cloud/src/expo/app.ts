import { type Context, Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { ExpoError } from './errors.ts';
import type { Expo } from './expo.ts';
import { bodyOf, parseIds, parseMessages } from './parse.ts';
import { verdictJson } from './push.ts';

/** Expo's push API, of a project with "enhanced security" on: nothing without the access token. */
export function expoApp(expo: Expo, accessToken: string): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    if (c.req.header('authorization') !== `Bearer ${accessToken}`) {
      throw new ExpoError(401, 'UNAUTHORIZED', 'Insufficient permissions to send push notifications.');
    }
    await next();
  });
  app.onError((error, c) => {
    const known = error instanceof ExpoError ? error : new ExpoError(500, 'INTERNAL_SERVER_ERROR', error.message);
    return c.json(known.json(), known.status as ContentfulStatusCode);
  });
  app.notFound((c) => c.json(new ExpoError(404, 'NOT_FOUND', 'The requested endpoint does not exist.').json(), 404));

  app.post('/--/api/v2/push/send', async (c) => {
    const body = await readBody(c);
    const tickets = expo
      .accept(parseMessages(body))
      .map(({ id, token, ticket }) => ({ ...verdictJson(ticket, token), ...(ticket.status === 'ok' ? { id } : {}) }));
    const single = !Array.isArray(body) && !Array.isArray((body as { to?: unknown }).to);
    return c.json({ data: single ? tickets[0] : tickets });
  });
  app.post('/--/api/v2/push/getReceipts', async (c) => {
    const pushes = expo.receipts(parseIds(await readBody(c)));
    return c.json({
      data: Object.fromEntries(pushes.map(({ id, token, receipt }) => [id, receipt && verdictJson(receipt, token)])),
    });
  });
  return app;
}

const readBody = async (c: Context) => bodyOf(Buffer.from(await c.req.arrayBuffer()), c.req.header('content-encoding'));
