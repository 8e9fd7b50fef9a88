import type { program } from '@fitkit/contracts/scheduling';
import type { z } from '@hono/zod-openapi';
import type { Ctx } from '../app.ts';
import { type ListInput, namedList } from '../named-list.ts';
import { programJson } from './json.ts';

export const list = (ctx: Ctx, input: ListInput) => namedList<z.infer<typeof program>>(ctx, 'programs', programJson, input);
