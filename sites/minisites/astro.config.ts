import cloudflare from '@astrojs/cloudflare';
import { defineConfig, passthroughImageService } from 'astro/config';

export default defineConfig({
  output: 'server',
  adapter: cloudflare({ imageService: 'passthrough' }),
  image: { service: passthroughImageService() },
  session: false,
  // Every host is ours to answer; forms are checked in the middleware, by Sec-Fetch-Site and Origin.
  security: { checkOrigin: false },
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  // A build or a check of this site empties the folder in which Vite keeps its prepared modules: `astro dev` has its own.
  integrations: [
    {
      name: 'modules-of-dev',
      hooks: {
        'astro:config:setup': ({ command, updateConfig }) => {
          if (command === 'dev') updateConfig({ vite: { cacheDir: 'node_modules/.vite/dev' } });
        },
      },
    },
  ],
  // A module that `astro dev` would meet only in a request is prepared beforehand: it makes them all anew when it meets one.
  // The content security policy allows files of our own and nothing inline: small scripts stay files too.
  vite: { build: { assetsInlineLimit: 0 }, optimizeDeps: { include: ['@fitkit/sdk > openapi-fetch'] } },
});
