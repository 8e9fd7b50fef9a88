import { type PictureKind, widthsOf } from '@fitkit/contracts/pictures';
import type { Run } from '@fitkit/db/migrate';
import sharp from 'sharp';
import { artOf } from './demo-art.ts';
import type { LocalBucket } from './platform.ts';

/** Every picture that the demo's rows name, with the colour it is drawn in. */
const NAMED = `
  select logo_key as key, brand_color as colour from organizations where logo_key is not null
  union all select p.avatar_key, o.brand_color from member_profiles p join organizations o on o.id = p.organization_id where p.avatar_key is not null
  union all select cover_key, color from class_types where cover_key is not null
  union all select k, o.brand_color from locations l join organizations o on o.id = l.organization_id cross join unnest(l.picture_keys) k`;
/** Ids of the demo begin like this (packages/db/src/demo/chance.ts): what people uploaded is theirs. */
const OF_THE_DEMO = /^orgs\/[0-9a-f-]{36}\/([a-z_]+)\/0199a6b2-b800-[0-9a-f-]+-(\d+)x\d+$/;

/** Draws what is not there yet. The store is local, so this is quick: a few seconds at the first start, nothing after. */
export async function drawDemoPictures(run: Run, bucket: LocalBucket): Promise<void> {
  const { rows } = await run(NAMED);
  const missing: { key: string; kind: PictureKind; width: number; colour: string }[] = [];
  for (const { key, colour } of rows) {
    const [, kind, width] = OF_THE_DEMO.exec(String(key)) ?? [];
    if (!kind || !width) continue;
    const one = { key: String(key), kind: kind as PictureKind, width: Number(width), colour: String(colour) };
    if (!(await bucket.head(`${one.key}/${widthsOf(one.kind, one.width).at(-1)}.webp`))) missing.push(one);
  }
  for (const { key, kind, width, colour } of missing) {
    const drawn = sharp(Buffer.from(artOf(kind, key, colour)));
    for (const each of widthsOf(kind, width)) {
      const bytes = await drawn.clone().resize({ width: each }).webp({ quality: 80, effort: 2 }).toBuffer();
      await bucket.put(`${key}/${each}.webp`, bytes, { httpMetadata: { contentType: 'image/webp' } });
    }
  }
}
