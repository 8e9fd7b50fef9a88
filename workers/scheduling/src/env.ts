import { jobPorts, jobsEnv, readEnv } from '@fitkit/http';

export const schedulingEnv = jobsEnv;
export function ports(given: unknown) {
  const env = readEnv(schedulingEnv, given);
  return { ...jobPorts(env), checkInSecret: env.SESSION_SECRET };
}
export type Ports = ReturnType<typeof ports>;
