import { jobPorts, jobsEnv, readEnv, roomsOf } from '@fitkit/http';

export const schedulingEnv = jobsEnv;
export const ports = (env: unknown) => ({ ...jobPorts(readEnv(schedulingEnv, env)), rooms: roomsOf(env) });
export type Ports = ReturnType<typeof ports>;
