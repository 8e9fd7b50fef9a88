import { newClass, newStudio } from '../support/people.ts';
import type { Bench } from './bench.ts';

const TIMES = 60;

/** From the moment a booking is asked for to its mail in the mailbox: written, handed over, told, rendered and taken by the vendor. Milliseconds. */
export async function mailbox({ platform }: Bench): Promise<{ p50: number; p95: number }> {
  const studio = await newStudio(platform, TIMES);
  const session = await newClass(platform, studio, { capacity: TIMES, daysAhead: 5 });
  const took: number[] = [];
  for (const { email, token } of studio.members) {
    const arrived = platform.cloud.mailbox.waitFor((mail) => mail.to.includes(email));
    const started = performance.now();
    const answer = await platform.call('POST', `${studio.base}/sessions/${session}/bookings`, { token, body: {} });
    if (answer.status !== 201) throw new Error(`booking: ${answer.status} ${answer.text}`);
    await arrived;
    took.push(performance.now() - started);
  }
  took.sort((a, b) => a - b);
  const at = (share: number) => took[Math.min(took.length - 1, Math.floor(took.length * share))]!;
  const [p50, p95] = [at(0.5), at(0.95)];
  console.log(`\n  a booking in the mailbox: p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms (limit 2000)\n`);
  return { p50, p95 };
}
