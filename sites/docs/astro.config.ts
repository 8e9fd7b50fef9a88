import { defineConfig } from 'astro/config';

/** Pages of files and nothing that runs: made when it is built, served from the edge below `/docs` of the API's host. */
export default defineConfig({
  output: 'static',
  site: 'https://api.fitkit.fit',
  trailingSlash: 'never',
  devToolbar: { enabled: false },
  build: { format: 'file', assets: 'docs/_astro', inlineStylesheets: 'never' },
  markdown: { shikiConfig: { theme: 'css-variables' } },
  vite: {
    // The content security policy allows files of our own and nothing inline: small scripts and fonts stay files too.
    build: { assetsInlineLimit: 0, cssTarget: ['chrome125', 'safari18', 'firefox129'] },
  },
});
