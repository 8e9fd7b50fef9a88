import { createApp } from '@fitkit/http';
import { ports } from './env.ts';
import { siteRoutes } from './site/routes.ts';

const app = createApp(ports);
siteRoutes(app);

export default app;
