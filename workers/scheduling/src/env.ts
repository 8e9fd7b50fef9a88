import { jobPorts, jobsEnv, readEnv, roomsOf } from '@fitkit/http';

export const schedulingEnv = jobsEnv;
export function ports(given: unknown) {
  const env = readEnv(schedulingEnv, given);
  return { ...jobPorts(env), rooms: roomsOf(given), checkInSecret: env.SESSION_SECRET, linkSecret: env.SESSION_SECRET };
}
export type Ports = ReturnType<typeof ports>;
