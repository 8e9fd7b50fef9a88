import { createApp } from '@fitkit/http';
import { ports } from './env.ts';
import { fileRoutes } from './files/routes.ts';
import { jobs } from './jobs.ts';
import { pictureRoutes } from './pictures/routes.ts';
import { uploadRoutes } from './uploads/routes.ts';

const app = createApp(ports);
uploadRoutes(app);
pictureRoutes(app);
fileRoutes(app);
jobs(app);

export default app;
