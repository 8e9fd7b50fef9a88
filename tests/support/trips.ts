import type { TestPlatform } from './platform.ts';

/** Counts what is sent to the database: a fault that delays by nothing strikes every request, and says how often it did. */
export function countTrips(platform: TestPlatform): <T>(work: () => Promise<T>) => Promise<{ trips: number; result: T }> {
  const { faults } = platform.cloud;
  const { id } = faults.add({ service: 'neon', kind: 'delay', ms: 0, rate: 1 });
  const counted = () => faults.list().find((fault) => fault.id === id)?.struck ?? 0;
  return async (work) => {
    const before = counted();
    const result = await work();
    return { trips: counted() - before, result };
  };
}
