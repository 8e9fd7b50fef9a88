import { Hono } from 'hono';
import { FAULT_KINDS, FAULT_SERVICES, type FaultInput } from '../faults/faults.ts';
import type { ConsolePorts } from './app.ts';

/** Faults on and off; they strike from the very next call. */
export function faultRoutes({ faults }: ConsolePorts): Hono {
  const app = new Hono();
  app.get('/faults', (c) => c.json({ faults: faults.list(), services: FAULT_SERVICES, kinds: FAULT_KINDS }));
  app.post('/faults', async (c) => {
    const input: unknown = await c.req.json().catch(() => undefined);
    const wrong = whatIsWrong(input);
    if (wrong) return c.json({ error: wrong }, 422);
    return c.json(faults.add(input as FaultInput), 201);
  });
  app.delete('/faults', (c) => {
    faults.clear({ service: c.req.query('service') });
    return c.body(null, 204);
  });
  app.delete('/faults/:id', (c) => {
    faults.clear({ id: c.req.param('id') });
    return c.body(null, 204);
  });
  return app;
}

function whatIsWrong(input: unknown): string | undefined {
  const fault = (input ?? {}) as Record<string, unknown>;
  const number = (name: string, least: number, most: number) => {
    const value = fault[name];
    return value === undefined || (typeof value === 'number' && value >= least && value <= most);
  };
  if (!FAULT_SERVICES.some((service) => service === fault.service)) return `service is one of ${FAULT_SERVICES.join(', ')}`;
  if (!FAULT_KINDS.some((kind) => kind === fault.kind)) return `kind is one of ${FAULT_KINDS.join(', ')}`;
  if (fault.rate === undefined || !number('rate', 0, 1)) return 'rate is a number from 0 to 1';
  if (!number('ms', 0, 3_600_000)) return 'ms is a number of milliseconds up to an hour';
  if (!number('status', 400, 599)) return 'status is a number from 400 to 599';
  if (!number('limit', 1, 1e9)) return 'limit is a number from 1';
  if (!number('seed', 0, 2 ** 32)) return 'seed is a positive number';
  return fault.when === undefined || fault.when === 'before' || fault.when === 'after' ? undefined : 'when is before or after';
}
