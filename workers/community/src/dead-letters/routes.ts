import { discardDeadLetter, listDeadLetters, replayDeadLetter } from '@fitkit/contracts/community';
import type { App } from '../app.ts';
import { discard } from './discard.ts';
import { list } from './list.ts';
import { replay } from './replay.ts';

export function deadLetterRoutes(app: App): void {
  app.openapi(listDeadLetters, async (c) =>
    c.json(await list(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('query') }), 200),
  );
  app.openapi(replayDeadLetter, async (c) => c.json(await replay(c.var.ctx, c.req.valid('param')), 202));
  app.openapi(discardDeadLetter, async (c) => c.json(await discard(c.var.ctx, c.req.valid('param')), 200));
}
