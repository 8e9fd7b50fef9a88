import type { AppEnv, Ctx as HttpCtx } from '@fitkit/http';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Ports } from './env.ts';

export type App = OpenAPIHono<AppEnv<Ports>>;
export type Ctx = HttpCtx<Ports>;
