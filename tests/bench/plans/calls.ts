import { addressOf, OPERATIONS } from '../../support/contract.ts';
import { bodyOf, furnish, queryOf, sendable } from '../../support/fixtures.ts';
import type { TestPlatform } from '../../support/platform.ts';

/** Every operation of the API once, on real things, and the jobs that follow of it. Answers those that the database did not take. */
export async function callEverything(platform: TestPlatform): Promise<string[]> {
  const studio = await furnish(platform);
  const refused: string[] = [];
  for (const operation of OPERATIONS) {
    const ids: Record<string, string> = { ...studio.ids };
    for (const name of ['sessionId', 'bookingId', 'importId'])
      if (operation.path.includes(`{${name}}`)) ids[name] = await studio.make(name);
    const answer = await platform.call(operation.method, addressOf(operation, { ...ids, ...queryOf(operation) }), {
      token: studio.owner,
      ...sendable(operation, bodyOf(operation, studio.ids)),
    });
    if (answer.status >= 500) refused.push(`${operation.id}: ${answer.status}`);
    await platform.cloud.jobs.idle();
  }
  for (const { id } of platform.cloud.jobs.schedules()) platform.cloud.jobs.runSchedule(id);
  await platform.cloud.jobs.idle();
  return refused;
}
