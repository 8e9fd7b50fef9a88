import { createApp } from '@fitkit/http';
import { deadLetterRoutes } from './dead-letters/routes.ts';
import { deviceRoutes } from './devices/routes.ts';
import { ports } from './env.ts';
import { healthRoutes } from './health/routes.ts';
import { jobs } from './jobs.ts';
import { notificationRoutes } from './notifications/routes.ts';
import { preferenceRoutes } from './preferences/routes.ts';
import { roomRoutes } from './rooms/routes.ts';
import { unsubscribeRoutes } from './unsubscribe/routes.ts';
import { webhookDeliveryRoutes } from './webhook-deliveries/routes.ts';
import { webhookEndpointRoutes } from './webhook-endpoints/routes.ts';
import { webhookRoutes } from './webhooks/routes.ts';

const app = createApp(ports);
healthRoutes(app);
notificationRoutes(app);
preferenceRoutes(app);
deviceRoutes(app);
deadLetterRoutes(app);
roomRoutes(app);
unsubscribeRoutes(app);
webhookEndpointRoutes(app);
webhookDeliveryRoutes(app);
webhookRoutes(app);
jobs(app);

export default app;
