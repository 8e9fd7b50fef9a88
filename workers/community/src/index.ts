import { createApp } from '@fitkit/http';
import { ports } from './env.ts';
import { healthRoutes } from './health/routes.ts';
import { jobs } from './jobs.ts';

const app = createApp(ports);
healthRoutes(app);
jobs(app);

export default app;
