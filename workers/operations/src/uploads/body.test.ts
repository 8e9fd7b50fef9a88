import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** What takes a part in workerd itself, since its streams and R2's are what matters. */
const WORKER = `
import { handOn } from '${fileURLToPath(new URL('./body.ts', import.meta.url))}';
import { r2Files } from '@fitkit/files';
export default { async fetch(request, env) {
  const url = new URL(request.url);
  const files = r2Files(env.FILES);
  const id = url.searchParams.get('upload') ?? await files.begin('a', 'video/mp4');
  try {
    const part = await handOn(request.body, Number(url.searchParams.get('size')), (stream) => files.putPart('a', id, 1, stream));
    const facts = part && await files.complete('a', id, [part]);
    return Response.json({ part: part && part.partNumber, size: facts && facts.size });
  } catch (error) {
    return Response.json({ code: error.code ?? error.message });
  }
} };`;

let miniflare: Miniflare;
beforeAll(async () => {
  const resolveDir = fileURLToPath(new URL('.', import.meta.url));
  const made = await build({
    stdin: { contents: WORKER, resolveDir, loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['workerd', 'import'],
    external: ['node:*'],
  });
  miniflare = new Miniflare(
    convertV4MiniflareOptions({
      modules: true,
      script: made.outputFiles[0]!.text,
      compatibilityDate: '2026-11-01',
      compatibilityFlags: ['nodejs_compat'],
      r2Buckets: ['FILES'],
    }),
  );
  await miniflare.ready;
});
afterAll(() => miniflare?.dispose());

const MEGABYTE = 1024 * 1024;
async function send(bytes: number, size: number, more = ''): Promise<unknown> {
  const answer = await miniflare.dispatchFetch(`http://x/?size=${size}${more}`, { method: 'PUT', body: new Uint8Array(bytes) });
  return await answer.json();
}

test('a part goes to the store as it comes, whole', async () => {
  expect(await send(6 * MEGABYTE, 6 * MEGABYTE)).toEqual({ part: 1, size: 6 * MEGABYTE });
});

test('more than was announced is cut off, and less is not taken', async () => {
  expect(await send(5 * MEGABYTE + 1, 5 * MEGABYTE)).toEqual({ code: 'too_large' });
  expect(await send(4 * MEGABYTE, 5 * MEGABYTE)).toEqual({ code: 'upload_incomplete' });
  expect(await send(0, 5)).toEqual({ code: 'upload_incomplete' });
});

test('an upload that is over takes nothing, and nobody waits', async () => {
  expect(await send(6 * MEGABYTE, 6 * MEGABYTE, `&upload=${'x'.repeat(120)}`)).toEqual({ part: null, size: null });
});
