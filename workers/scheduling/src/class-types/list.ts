import type { classType } from '@fitkit/contracts/scheduling';
import type { z } from '@hono/zod-openapi';
import type { Ctx } from '../app.ts';
import { type ListInput, namedList } from '../named-list.ts';
import { classTypeJson } from './json.ts';

export const list = (ctx: Ctx, input: ListInput) =>
  namedList<z.infer<typeof classType>>(ctx, 'class_types', classTypeJson, input);
