import { createApp } from '@fitkit/http';
import { bookingRoutes } from './bookings/routes.ts';
import { checkInRoutes } from './check-in/routes.ts';
import { classTypeRoutes } from './class-types/routes.ts';
import { ports } from './env.ts';
import { jobs } from './jobs.ts';
import { kioskRoutes } from './kiosks/routes.ts';
import { locationRoutes } from './locations/routes.ts';
import { overviewRoutes } from './overview/routes.ts';
import { programRoutes } from './programs/routes.ts';
import { sessionRoutes } from './sessions/routes.ts';
import { siteRoutes } from './site/routes.ts';

const app = createApp(ports);
locationRoutes(app);
programRoutes(app);
classTypeRoutes(app);
sessionRoutes(app);
bookingRoutes(app);
checkInRoutes(app);
kioskRoutes(app);
overviewRoutes(app);
siteRoutes(app);
jobs(app);

export default app;
