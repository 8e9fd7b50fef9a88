import { createApp } from '@fitkit/http';
import { apiKeyRoutes } from './api-keys/routes.ts';
import { ports } from './env.ts';
import { healthRoutes } from './health/routes.ts';
import { importRoutes } from './imports/routes.ts';
import { invitationRoutes } from './invitations/routes.ts';
import { jobs } from './jobs.ts';
import { meRoutes } from './me/routes.ts';
import { memberRoutes } from './members/routes.ts';
import { organizationRoutes } from './organizations/routes.ts';
import { sandboxRoutes } from './sandbox/routes.ts';
import { signInRoutes } from './sign-in/routes.ts';
import { webhookRoutes } from './webhooks/routes.ts';

const app = createApp(ports);
meRoutes(app);
organizationRoutes(app);
memberRoutes(app);
invitationRoutes(app);
importRoutes(app);
apiKeyRoutes(app);
sandboxRoutes(app);
signInRoutes(app);
webhookRoutes(app);
healthRoutes(app);
jobs(app);

export default app;
