import { createApp } from '@fitkit/http';
import { creditRoutes } from './credits/routes.ts';
import { ports } from './env.ts';
import { jobs } from './jobs.ts';
import { planRoutes } from './plans/routes.ts';
import { standingRoutes } from './standing/routes.ts';
import { subscriptionRoutes } from './subscriptions/routes.ts';

const app = createApp(ports);
planRoutes(app);
standingRoutes(app);
subscriptionRoutes(app);
creditRoutes(app);
jobs(app);

export default app;
