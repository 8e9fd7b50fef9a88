import { serve } from '/work/main/scripts/platform/serve.ts';
await serve({ folder: '/tmp/n/fitkit', fresh: true });
