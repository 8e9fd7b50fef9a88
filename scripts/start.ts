import { fileURLToPath } from 'node:url';
import { serve } from './platform/serve.ts';

/** Built bundles on Miniflare, without reload. */
await serve({ folder: fileURLToPath(new URL('../.fitkit', import.meta.url)), fresh: process.argv.includes('--fresh') });
