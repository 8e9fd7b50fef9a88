import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

async function bundle(code: string) {
  const resolveDir = fileURLToPath(new URL('.', import.meta.url));
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir, loader: 'ts' },
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
  });
  return {
    bytes: gzipSync(outputFiles[0]!.text).byteLength,
    inputs: Object.keys(Object.values(metafile.outputs)[0]!.inputs).join(' '),
    text: outputFiles[0]!.text,
  };
}

test('the client is small, takes nothing of Node, and brings webhooks only to those who verify them', async () => {
  const client = await bundle("import { FitKit } from './index.ts'; export const fitkit = new FitKit();");
  const webhooks = await bundle("export { verifyWebhook } from './webhook.ts';");
  expect(client.bytes).toBeLessThan(7000);
  expect(webhooks.bytes).toBeLessThan(6000);
  expect(client.inputs).not.toContain('standardwebhooks');
  for (const { text } of [client, webhooks]) expect(text).not.toMatch(/\bprocess\.env\b|from ?"node:/);
});
