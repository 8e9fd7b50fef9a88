import { jobPorts, jobsEnv, readEnv } from '@fitkit/http';

export const billingEnv = jobsEnv;
export const ports = (env: unknown) => jobPorts(readEnv(billingEnv, env));
export type Ports = ReturnType<typeof ports>;
