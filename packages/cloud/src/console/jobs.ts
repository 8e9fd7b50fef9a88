import { Hono } from 'hono';
import { bodyJson, type Message } from '../qstash/message.ts';
import type { ConsolePorts } from './app.ts';

const LISTED = 300;

/** Jobs with their deliveries, dead letters, schedules, and the webhooks of Clerk and Resend. */
export function jobRoutes({ jobs, clerk, resend }: ConsolePorts): Hono {
  const app = new Hono();
  app.get('/jobs', (c) =>
    c.json({
      messages: jobs.all().slice(0, LISTED).map(jobJson),
      deadLetters: jobs.deadLetters().map((letter) => ({ ...letter, message: jobJson(letter.message) })),
      schedules: jobs.schedules().map(({ body, headers: _, ...schedule }) => ({ ...schedule, ...bodyJson(body) })),
      webhooks: [...clerk.webhooks.sent, ...resend.webhooks.sent].sort((a, b) => b.createdAt - a.createdAt).slice(0, LISTED),
    }),
  );
  app.post('/jobs/:id/deliver', (c) => {
    jobs.deliverNow(c.req.param('id'));
    return c.body(null, 204);
  });
  app.post('/dead-letters/:id/retry', (c) => c.json({ messageId: jobs.retryDeadLetter(c.req.param('id')) }));
  app.post('/schedules/:id/run', (c) => c.json({ messageId: jobs.runSchedule(c.req.param('id')) }));
  return app;
}

const jobJson = ({ id, url, state, createdAt, nextAttempt, retried, attempts, queue, scheduleId, options, body }: Message) => ({
  id,
  url,
  state,
  createdAt,
  nextAttempt,
  retried,
  retries: options.retries,
  attempts,
  queue,
  scheduleId,
  flowKey: options.flowKey,
  labels: options.labels,
  ...bodyJson(body),
});
