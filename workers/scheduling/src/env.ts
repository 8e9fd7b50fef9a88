import { jobPorts, jobsEnv, readEnv } from '@fitkit/http';

export const schedulingEnv = jobsEnv;
export const ports = (env: unknown) => jobPorts(readEnv(schedulingEnv, env));
export type Ports = ReturnType<typeof ports>;
