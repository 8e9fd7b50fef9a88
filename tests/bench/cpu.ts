import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds a tick of /proc is worth on Linux. */
const TICK_MS = 10;
type Process = { pid: number; parent: number; command: string; ms: number };

function processes(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return [
          { pid: Number(name), parent: Number(fields[1]), command, ms: (Number(fields[11]) + Number(fields[12])) * TICK_MS },
        ];
      } catch {
        return [];
      }
    });
}

export type Cpu = { workerd: number; emulators: number; postgres: number; client: number };
/** What each part has burnt so far, in milliseconds of a core: other than times of answers it does not depend on who else is at work. Null where there is no /proc. */
export function cpuSoFar(database: string, client: number): Cpu | null {
  if (process.platform !== 'linux') return null;
  const all = processes();
  const isOurs = (one: Process | undefined): boolean =>
    one !== undefined && (one.pid === process.pid || isOurs(all.find(({ pid }) => pid === one.parent)));
  const sum = (which: (one: Process) => boolean) => all.filter(which).reduce((total, { ms }) => total + ms, 0);
  return {
    workerd: sum((one) => /\bworkerd\b/.test(one.command) && one.pid !== process.pid && isOurs(one)),
    emulators: sum(({ pid }) => pid === process.pid),
    postgres: sum(({ command }) => command.startsWith('postgres:') && command.includes(database)),
    client: sum(({ pid }) => pid === client),
  };
}

export const cpuBetween = (before: Cpu | null, after: Cpu | null): Cpu | null =>
  before && after
    ? {
        workerd: after.workerd - before.workerd,
        emulators: after.emulators - before.emulators,
        postgres: after.postgres - before.postgres,
        client: after.client - before.client,
      }
    : null;
