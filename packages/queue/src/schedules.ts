import { SCHEDULES } from '@fitkit/contracts';
import { Client } from '@upstash/qstash';
import type { QStashOptions } from './qstash.ts';

/** Puts every schedule of the product at QStash; doing it again changes nothing. */
export async function registerSchedules({ url, token, publicApiUrl }: QStashOptions): Promise<void> {
  const client = new Client({ baseUrl: url, token });
  for (const [name, { cron }] of Object.entries(SCHEDULES)) {
    await client.schedules.create({
      scheduleId: name.replace('.', '-'),
      destination: `${publicApiUrl}/jobs/${name.replace('.', '/')}`,
      cron,
      body: '{}',
      retries: 0,
    });
  }
}
