import { baseEnv, basePorts, readEnv } from '@fitkit/http';

export const schedulingEnv = baseEnv;
export const ports = (env: unknown) => basePorts(readEnv(schedulingEnv, env));
export type Ports = ReturnType<typeof ports>;
