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
  // The content security policy allows files of our own and nothing inline: small scripts and fonts stay files too.
  vite: { build: { assetsInlineLimit: 0 } },
});
