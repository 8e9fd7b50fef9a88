import { baseEnv, basePorts, readEnv } from '@fitkit/http';

export const growthEnv = baseEnv;
export const ports = (env: unknown) => basePorts(readEnv(growthEnv, env));
export type Ports = ReturnType<typeof ports>;
