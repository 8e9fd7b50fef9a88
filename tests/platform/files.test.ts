import { createHash } from 'node:crypto';
import { fileLinks } from '@fitkit/files';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { announce, pathOf, type Sent, sendPicture, sendTo } from '../support/files.ts';
import { newStudio, type Studio } from '../support/people.ts';
import { colourAt, ORIENTATIONS, type PhonePicture, phonePicture } from '../support/phone-pictures.ts';
import { type Answer, send, type TestPlatform, testPlatform } from '../support/platform.ts';
import { BLOCK, exchange, inChunks, LAST_CHUNK, requestHead } from '../support/raw.ts';

const MEGABYTE = 1024 * 1024;
let platform: TestPlatform;
let studio: Studio;
let other: Studio;
beforeAll(async () => {
  platform = await testPlatform({ demo: false });
  [studio, other] = [await newStudio(platform, 2), await newStudio(platform, 1)];
});
afterAll(() => platform?.close());

const stored = async (prefix = `orgs/${studio.organizationId}/`) =>
  (await (await platform.bucket('FILES')).list({ prefix, limit: 1000 })).objects.map(({ key }) => key).sort();
const rowOf = async (id: string) => (await platform.run('select * from uploads where id = $1', [id])).rows[0];
const avatar = (nth = 0): Sent => ({ kind: 'avatar', ownerId: studio.members[nth]!.membershipId });
async function bytesOf(url: string): Promise<Uint8Array> {
  const answer = await send(platform.port, 'api.localhost', 'GET', pathOf(url));
  expect(answer.status).toBe(200);
  return new Uint8Array(await answer.arrayBuffer());
}
const newType = async () => {
  const program = await platform.call('POST', `${studio.base}/programs`, {
    token: studio.owner,
    body: { name: 'Any', deliveryMode: 'schedule' },
  });
  const body = {
    programId: program.body.id,
    name: 'WOD',
    defaultDurationMinutes: 45,
    defaultCapacity: 10,
    defaultWaitlistCapacity: 2,
    color: '#b83280',
  };
  return String((await platform.call('POST', `${studio.base}/class-types`, { token: studio.owner, body })).body.id);
};

describe('fifty pictures as phones take them', () => {
  let pictures: { came: PhonePicture; answer: Answer; typeId: string }[];
  beforeAll(async () => {
    pictures = [];
    for (let nth = 0; nth < 50; nth++) {
      const came = await phonePicture(nth);
      const typeId = await newType();
      const answer = await sendPicture(platform, studio.base, studio.owner, came.bytes, {
        kind: 'class_cover',
        ownerId: typeId,
        mimeType: came.mimeType,
      });
      pictures.push({ came, answer, typeId });
    }
  }, 120_000);

  test('they are what they should be: every orientation, wide gamut, a camera and a place in each', async () => {
    expect(new Set(pictures.map(({ came }) => came.orientation)).size).toBe(ORIENTATIONS.length);
    expect(pictures.filter(({ came }) => came.gamut === 'p3').length).toBeGreaterThan(10);
    for (const { came } of pictures) {
      const { exif, orientation } = await sharp(came.bytes).metadata();
      expect(orientation).toBe(came.orientation);
      expect(exif?.includes('Somebody in particular')).toBe(true);
      // The tag of the GPS directory, in either order of bytes.
      expect(exif?.includes(Buffer.from([0x25, 0x88])) || exif?.includes(Buffer.from([0x88, 0x25]))).toBe(true);
    }
    const wide = pictures.find(({ came }) => came.gamut === 'p3')!;
    expect((await colourAt(await sharp(wide.came.bytes, { ignoreIcc: true }).png().toBuffer(), 0.5, 0.1))[0]).toBeLessThan(245);
  });

  test('all are taken, and nothing of the file that came is kept', async () => {
    expect(pictures.map(({ answer }) => answer.status)).toEqual(pictures.map(() => 200));
    for (const { answer } of pictures) {
      for (const key of await stored(`orgs/${studio.organizationId}/class_cover/${answer.body.id}`)) {
        const bytes = Buffer.from(await (await (await platform.bucket('FILES')).get(key))!.arrayBuffer());
        const { format, exif, icc, xmp, iptc, orientation } = await sharp(bytes).metadata();
        expect({ format, exif, icc, xmp, iptc, orientation }, key).toEqual({ format: 'webp' });
        for (const word of ['Somebody', 'Phone', 'EXIF', 'ICCP', 'XMP '])
          expect(bytes.includes(word), `${key} ${word}`).toBe(false);
      }
    }
  });

  test('they stand upright, and their colours are those of the scene', async () => {
    for (const { came, answer } of pictures) {
      const bytes = await bytesOf(answer.body.pictureUrl);
      const { width = 0, height = 0 } = await sharp(bytes).metadata();
      expect(width / height).toBeCloseTo(came.width / came.height, 1);
      const seen = await Promise.all([colourAt(bytes, 0.2, 0.2), colourAt(bytes, 0.8, 0.2), colourAt(bytes, 0.5, 0.9)]);
      for (const [nth, want] of [
        [255, 0, 0],
        [0, 255, 0],
        [0, 0, 255],
      ].entries())
        for (const [channel, value] of want.entries())
          expect(Math.abs(seen[nth]![channel]! - value), `orientation ${came.orientation}, ${came.gamut}`).toBeLessThan(16);
    }
  });

  test('they are kept in the widths that pages ask for, none enlarged, and the class type shows its own', async () => {
    const { data } = (await platform.call('GET', `${studio.base}/class-types?limit=100`, { token: studio.owner })).body as {
      data: { id: string; coverUrl: string }[];
    };
    for (const { came, answer, typeId } of pictures) {
      const upright = Math.min(1600, came.width);
      const widths = [320, 800, 1600].filter((_, nth, all) => nth === 0 || all[nth - 1]! < upright);
      const url = data.find(({ id }) => id === typeId)!.coverUrl;
      expect(url).toContain(`.${answer.body.id}-`);
      const kept = await stored(`orgs/${studio.organizationId}/class_cover/${answer.body.id}`);
      expect(kept.map((key) => Number(/(\d+)\.webp$/.exec(key)?.[1])).sort((a, b) => a - b)).toEqual(widths);
      for (const width of widths)
        expect((await sharp(await bytesOf(url.replace(/\d+\.webp$/, `${width}.webp`))).metadata()).width).toBe(
          Math.min(width, upright),
        );
    }
  });
});

describe('what is refused leaves nothing behind', () => {
  const bombSize = 30_000;
  const zipBomb = async () => Buffer.concat([Buffer.from('\x1f\x8b\x08\0\0\0\0\0\0\xff', 'latin1'), Buffer.alloc(2000)]);
  const refusals: Record<
    string,
    { bytes: () => Promise<Uint8Array> | Uint8Array; sent?: Partial<Sent>; code: string; status: number }
  > = {
    'a PNG that is HTML': {
      bytes: () => Buffer.from('<!doctype html><script>alert(1)</script>'),
      code: 'not_a_picture',
      status: 422,
    },
    'a PNG by its signature, and HTML behind it': {
      bytes: () =>
        Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), Buffer.from('<script>alert(1)</script>')]),
      code: 'not_a_picture',
      status: 422,
    },
    'an SVG': {
      bytes: () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script></svg>'),
      code: 'not_a_picture',
      status: 422,
    },
    'an SVG zip bomb': { bytes: zipBomb, code: 'not_a_picture', status: 422 },
    'a PNG of more pixels than anybody needs': {
      bytes: () =>
        sharp({ create: { width: bombSize, height: 4000, channels: 3, background: '#fff' } })
          .png({ compressionLevel: 9 })
          .toBuffer(),
      code: 'picture_too_detailed',
      status: 422,
    },
    'a GIF': { bytes: () => Buffer.from('GIF89a........'), code: 'not_a_picture', status: 422 },
    'a video as a picture': {
      bytes: () => Buffer.from('\0\0\0\x18ftypisom........', 'latin1'),
      code: 'unsupported_media_type',
      status: 415,
    },
    'a JPEG cut short': { bytes: async () => (await phonePicture(1)).bytes.subarray(0, 300), code: 'not_a_picture', status: 422 },
    'a file that changed on its way': {
      bytes: async () => (await phonePicture(1)).bytes,
      sent: { sha256: createHash('sha256').update('other').digest('hex') },
      code: 'checksum_differs',
      status: 422,
    },
  };
  test.each(Object.entries(refusals))('%s', async (_, { bytes, sent, code, status }) => {
    const file = await bytes();
    const before = await stored();
    const staged = await announce(platform, studio.base, studio.owner, file, { ...avatar(1), ...sent });
    const answer = await sendTo(platform, staged.body.url, file);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(await stored()).toEqual(before);
    expect(await rowOf(staged.body.id)).toMatchObject({ uploaded_at: null, consumed_at: null, actual_mime_type: null });
    expect(
      (await platform.run('select avatar_key from member_profiles where membership_id = $1', [studio.members[1]!.membershipId]))
        .rows[0]?.avatar_key ?? null,
    ).toBeNull();
  });

  test('thirty megabytes are refused when they are announced', async () => {
    const before = await stored();
    const count = async () =>
      (await platform.run('select count(*)::int as n from uploads where organization_id = $1', [studio.organizationId])).rows[0]
        ?.n;
    const rows = await count();
    const answer = await announce(platform, studio.base, studio.owner, new Uint8Array(1), {
      ...avatar(),
      sizeBytes: 30 * MEGABYTE,
    });
    expect([answer.status, answer.body.code]).toEqual([413, 'too_large']);
    expect([await stored(), await count()]).toEqual([before, rows]);
  });

  test('thirty megabytes that were announced as one are cut off, whatever the header says of them', async () => {
    const before = await stored();
    const staged = await announce(platform, studio.base, studio.owner, new Uint8Array(1), { ...avatar(), sizeBytes: MEGABYTE });
    const put = async (headers: Record<string, string>, ...body: (string | Uint8Array)[]) => {
      const head = requestHead('PUT', pathOf(staged.body.url), {
        host: `api.localhost:${platform.port}`,
        'content-type': 'application/octet-stream',
        ...headers,
      });
      const answer = await exchange(platform.port, [head, ...body]);
      return [answer.status, JSON.parse(answer.body).code];
    };
    // By its length before a byte of it is read; without one, as a stream comes, as soon as it is more than was announced.
    expect(await put({ 'content-length': String(30 * MEGABYTE) })).toEqual([413, 'too_large']);
    const streamed = { 'transfer-encoding': 'chunked' };
    expect(await put(streamed, ...inChunks(MEGABYTE + BLOCK))).toEqual([413, 'too_large']);
    expect(await put(streamed, ...inChunks(1000), LAST_CHUNK)).toEqual([400, 'upload_incomplete']);
    const short = await sendTo(platform, staged.body.url, new Uint8Array(1000));
    expect([short.status, short.body.code]).toEqual([400, 'upload_incomplete']);
    expect(await stored()).toEqual(before);
    expect(await rowOf(staged.body.id)).toMatchObject({ uploaded_at: null });
  });

  test('a type that is not taken, an owner that is elsewhere, a role that may not', async () => {
    const typeId = await newType();
    const member = studio.members[0]!.token;
    const tries: [string, Sent, string][] = [
      [studio.owner, { ...avatar(), mimeType: 'image/svg+xml' }, 'unsupported_media_type'],
      [studio.owner, { ...avatar(), mimeType: 'text/html' }, 'unsupported_media_type'],
      [studio.owner, { kind: 'logo', mimeType: 'image/avif' }, 'unsupported_media_type'],
      [studio.owner, { kind: 'logo', sizeBytes: 3 * MEGABYTE }, 'too_large'],
      [studio.owner, { kind: 'logo', ownerId: typeId }, 'invalid_input'],
      [studio.owner, { kind: 'class_cover' }, 'invalid_input'],
      [studio.owner, { kind: 'class_cover', ownerId: studio.members[0]!.membershipId }, 'not_found'],
      [studio.owner, { kind: 'avatar', ownerId: other.members[0]!.membershipId }, 'not_found'],
      [other.owner, { kind: 'avatar', ownerId: studio.members[0]!.membershipId }, 'not_found'],
      [member, { kind: 'logo' }, 'role_required'],
      [member, { kind: 'class_cover', ownerId: typeId }, 'role_required'],
      [member, { kind: 'avatar', ownerId: studio.members[1]!.membershipId }, 'role_required'],
      [studio.coach, { kind: 'logo' }, 'role_required'],
    ];
    const codes = [];
    for (const [token, sent] of tries)
      codes.push((await announce(platform, studio.base, token, new Uint8Array(9), sent)).body.code);
    expect(codes).toEqual(tries.map(([, , code]) => code));
  });
});

describe('links', () => {
  let url: string;
  let bytes: Uint8Array;
  beforeAll(async () => {
    const answer = await sendPicture(platform, studio.base, studio.owner, (await phonePicture(3)).bytes, {
      kind: 'logo',
      mimeType: 'image/jpeg',
    });
    expect(answer.status).toBe(200);
    url = String((await platform.call('GET', studio.base, { token: studio.owner })).body.logoUrl);
    bytes = await bytesOf(url);
  });
  const get = (path: string, headers: Record<string, string> = {}) =>
    send(platform.port, 'api.localhost', 'GET', path, { headers });
  const code = async (answer: Response) => ((await answer.json()) as { code: string }).code;

  test('are the same for a week, and shared with everybody; a person’s for a day, and their browser’s own', async () => {
    const links = (at: string) =>
      fileLinks({ current: platform.environment.FILE_URL_SECRET! }, 'https://api', () => new Date(at));
    const key = `orgs/${studio.organizationId}/logo/${studio.organizationId}-512x512`;
    expect(links('2026-11-20T00:00:00Z').link('week', 96, key)).toBe(links('2026-11-25T23:59:59Z').link('week', 96, key));
    expect(links('2026-11-20T00:00:00Z').link('week', 96, key)).not.toBe(links('2026-11-27T00:00:00Z').link('week', 96, key));
    const shared = (await get(pathOf(url))).headers;
    expect(shared.get('cache-control')).toMatch(/^public, max-age=(6|7|8|9|1\d)\d{5}, immutable$/);
    const own = await sendPicture(platform, studio.base, studio.owner, (await phonePicture(3)).bytes, {
      ...avatar(),
      mimeType: 'image/jpeg',
    });
    expect((await get(pathOf(own.body.pictureUrl))).headers.get('cache-control')).toMatch(/^private, max-age=\d+, immutable$/);
  });

  test('say what may be done with what they lead to', async () => {
    const { headers } = await get(pathOf(url));
    expect(headers.get('content-type')).toBe('image/webp');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-disposition')).toBe('inline');
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    const etag = headers.get('etag')!;
    expect((await get(pathOf(url), { 'if-none-match': etag })).status).toBe(304);
  });

  test('lead to a range of the bytes, and say where there is none', async () => {
    const part = await get(pathOf(url), { range: 'bytes=10-19' });
    expect([part.status, part.headers.get('content-range'), part.headers.get('content-length')]).toEqual([
      206,
      `bytes 10-19/${bytes.byteLength}`,
      '10',
    ]);
    expect(new Uint8Array(await part.arrayBuffer())).toEqual(bytes.slice(10, 20));
    const beyond = await get(pathOf(url), { range: `bytes=${bytes.byteLength}-` });
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${bytes.byteLength}`]);
  });

  test('work on every host, and need no sign-in', async () => {
    for (const host of ['app.localhost', 'nobody.localhost'])
      expect((await send(platform.port, host, 'GET', pathOf(url))).status, host).toBe(200);
  });

  test('one byte changed, anywhere, opens nothing', async () => {
    const path = pathOf(url);
    const name = path.lastIndexOf('/') + 1;
    // What is not signed is the width, of which only those exist that were made.
    for (let at = name; at < path.lastIndexOf('.webp') - 3; at++) {
      const changed = `${path.slice(0, at)}${path[at] === 'a' ? 'b' : path[at] === '1' ? '2' : 'a'}${path.slice(at + 1)}`;
      const answer = await get(changed);
      expect([403, 404].includes(answer.status), changed).toBe(true);
      await answer.arrayBuffer();
    }
    const bad = path.replace(/(\/files\/\w+\.)(.)/, (_, before: string, first: string) => before + (first === 'A' ? 'B' : 'A'));
    const answer = await get(bad);
    expect([answer.status, await code(answer)]).toEqual([403, 'link_invalid']);
    expect((await get(path.replace(/\d+\.webp$/, '97.webp'))).status).toBe(404);
  });

  test('scenario 25: another studio’s, made of one’s own, opens nothing', async () => {
    const answer = await get(pathOf(url).replace(studio.organizationId, other.organizationId));
    expect([answer.status, await code(answer)]).toEqual([403, 'link_invalid']);
  });

  test('expired, they say so', async () => {
    const past = fileLinks(
      { current: platform.environment.FILE_URL_SECRET! },
      'https://api',
      () => new Date(Date.now() - 15 * 86_400_000),
    );
    const [, key] = /([0-9a-f-]{36}\.logo\.[0-9a-f-]{36}-\d+x\d+)/.exec(url)!;
    const old = past.link('week', 96, `orgs/${key!.replaceAll('.', '/')}`)!;
    const answer = await get(pathOf(old));
    expect([answer.status, await code(answer)]).toEqual([410, 'link_expired']);
  });

  test('of an upload: changed, expired or used up, they take nothing', async () => {
    const picture = (await phonePicture(4)).bytes;
    const staged = await announce(platform, studio.base, studio.owner, picture, { ...avatar(), mimeType: 'image/jpeg' });
    const before = await stored();
    const [text = '', mark = ''] = pathOf(staged.body.url).split('.');
    expect((await sendTo(platform, `http://x${text}.${mark[0] === 'A' ? 'B' : 'A'}${mark.slice(1)}`, picture)).body.code).toBe(
      'link_invalid',
    );
    expect(
      (await sendTo(platform, `http://x${text.slice(0, -1)}${text.endsWith('A') ? 'B' : 'A'}.${mark}`, picture)).body.code,
    ).toBe('link_invalid');
    expect(await stored()).toEqual(before);
    await platform.run(
      `update uploads set created_at = now() - interval '2 hours', expires_at = now() - interval '1 hour' where id = $1`,
      [staged.body.id],
    );
    expect((await sendTo(platform, staged.body.url, picture)).body.code).toBe('upload_settled');
    expect(await stored()).toEqual(before);

    const again = await announce(platform, studio.base, studio.owner, picture, { ...avatar(), mimeType: 'image/jpeg' });
    expect((await sendTo(platform, again.body.url, picture)).status).toBe(200);
    const after = await stored();
    expect((await sendTo(platform, again.body.url, picture)).body.code).toBe('upload_settled');
    expect(await stored(), 'the picture that stands is not touched').toEqual(after);
  });
});

describe('large files', () => {
  const part = 5 * MEGABYTE;
  const video = (size: number) => {
    const bytes = Buffer.alloc(size, 7);
    bytes.write('\0\0\0\x18ftypisom', 0, 'latin1');
    return bytes;
  };

  test('come in parts, in any order, again after a break, and are one file', async () => {
    const bytes = video(2 * part + 1000);
    const staged = await announce(platform, studio.base, studio.owner, bytes, { kind: 'exercise_video', mimeType: 'video/mp4' });
    expect(staged.body).toMatchObject({ partBytes: part, parts: [] });
    const { url } = staged.body as { url: string };
    const sendPart = (nth: number) => sendTo(platform, `${url}/parts/${nth}`, bytes.subarray((nth - 1) * part, nth * part));
    expect((await sendPart(3)).body.parts).toEqual([3]);
    expect((await sendPart(1)).body.parts).toEqual([1, 3]);
    const early = await platform.call('POST', `${pathOf(url)}/completion`);
    expect(early.body.code).toBe('upload_incomplete');
    expect((await platform.call('GET', pathOf(url))).body).toMatchObject({ state: 'staged', parts: [1, 3] });
    expect((await sendTo(platform, `${url}/parts/2`, bytes.subarray(0, 999))).body.code).toBe('upload_incomplete');
    expect((await sendPart(2)).body.parts).toEqual([1, 2, 3]);
    expect((await sendPart(1)).body.parts).toEqual([1, 2, 3]);
    const done = await platform.call('POST', `${pathOf(url)}/completion`);
    expect(done.body).toMatchObject({ mimeType: 'video/mp4', sizeBytes: bytes.byteLength, pictureUrl: null });
    const [key] = await stored(`orgs/${studio.organizationId}/exercise_video/${staged.body.id}`);
    const kept = Buffer.from(await (await (await platform.bucket('FILES')).get(key!))!.arrayBuffer());
    expect(kept.equals(bytes)).toBe(true);
    expect((await platform.call('POST', `${pathOf(url)}/completion`)).body).toEqual(done.body);
    expect((await platform.call('GET', pathOf(url))).body.state).toBe('arrived');
  });

  test('that are not what they say are gone when they are complete', async () => {
    const bytes = Buffer.alloc(part + 10, '<html>');
    const staged = await announce(platform, studio.base, studio.owner, bytes, { kind: 'exercise_video', mimeType: 'video/mp4' });
    for (const nth of [1, 2])
      await sendTo(platform, `${staged.body.url}/parts/${nth}`, bytes.subarray((nth - 1) * part, nth * part));
    expect((await platform.call('POST', `${pathOf(staged.body.url)}/completion`)).body.code).toBe('unsupported_media_type');
    expect(await stored(`orgs/${studio.organizationId}/exercise_video/${staged.body.id}`)).toEqual([]);
    expect(await rowOf(staged.body.id)).toMatchObject({ uploaded_at: null });
  });
});

describe('what stands, goes', () => {
  const sweep = async () => {
    const url = `http://api.localhost:${platform.port}/jobs/operations/sweep-files`;
    await fetch(`${platform.environment.QSTASH_URL}/v2/publish/${url}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${platform.environment.QSTASH_TOKEN}`, 'content-type': 'application/json' },
      body: '{}',
    });
    await platform.cloud.jobs.idle();
  };

  test('a new picture takes the place of the old one, with its event in the same batch; the old one’s bytes go a day later', async () => {
    const first = await sendPicture(platform, studio.base, studio.owner, (await phonePicture(4)).bytes, {
      ...avatar(),
      mimeType: 'image/jpeg',
    });
    const second = await sendPicture(platform, studio.base, studio.owner, (await phonePicture(9)).bytes, {
      ...avatar(),
      mimeType: 'image/jpeg',
    });
    const person = await platform.call('GET', `${studio.base}/members/${studio.members[0]!.membershipId}`, {
      token: studio.owner,
    });
    expect(person.body.imageUrl).toContain(second.body.id);
    const { rows } = await platform.run(`select payload from events where type = 'upload.arrived' and aggregate_id = $1`, [
      second.body.id,
    ]);
    expect(rows).toEqual([{ payload: { uploadId: second.body.id } }]);
    expect(await rowOf(first.body.id)).toMatchObject({ released_at: expect.anything(), purged_at: null });
    await sweep();
    expect((await stored()).filter((key) => key.includes(first.body.id)).length).toBeGreaterThan(0);
    await platform.run(`update uploads set released_at = now() - interval '2 days' where id = $1`, [first.body.id]);
    await sweep();
    expect((await stored()).filter((key) => key.includes(first.body.id))).toEqual([]);
    expect(await rowOf(first.body.id)).toMatchObject({ purged_at: expect.anything() });
    expect((await stored()).filter((key) => key.includes(second.body.id)).length).toBeGreaterThan(0);
  });

  test('a picture that is taken away is let go of', async () => {
    const { body } = await sendPicture(platform, studio.base, studio.owner, (await phonePicture(4)).bytes, {
      ...avatar(1),
      mimeType: 'image/jpeg',
    });
    const path = `${studio.base}/pictures/${body.id}`;
    expect((await platform.call('DELETE', path, { token: studio.members[0]!.token })).body.code).toBe('not_found');
    expect((await platform.call('DELETE', `${other.base}/pictures/${body.id}`, { token: other.owner })).body.code).toBe(
      'not_found',
    );
    expect((await platform.call('DELETE', path, { token: studio.members[1]!.token })).status).toBe(200);
    expect((await platform.call('DELETE', path, { token: studio.owner })).body.code).toBe('not_found');
    await platform.cloud.jobs.idle();
    expect(await rowOf(body.id)).toMatchObject({ released_at: expect.anything() });
  });

  test('what nobody finished goes when its time is over, with its parts; what is waited for stays', async () => {
    const bytes = new Uint8Array(6 * MEGABYTE);
    const [orphan, waiting] = [
      await announce(platform, studio.base, studio.owner, bytes, avatar()),
      await announce(platform, studio.base, studio.owner, bytes, avatar()),
    ];
    await sendTo(platform, `${orphan.body.url}/parts/1`, bytes.subarray(0, 5 * MEGABYTE));
    const left = `orgs/${studio.organizationId}/avatar/${orphan.body.id}-9x9/9.webp`;
    await (await platform.bucket('FILES')).put(left, 'of a request that broke off');
    await platform.run(
      `update uploads set created_at = now() - interval '4 hours', expires_at = now() - interval '2 hours' where id = $1`,
      [orphan.body.id],
    );
    await sweep();
    expect(await rowOf(orphan.body.id)).toBeUndefined();
    expect(await stored(`orgs/${studio.organizationId}/avatar/${orphan.body.id}`)).toEqual([]);
    expect(await rowOf(waiting.body.id)).toMatchObject({ id: waiting.body.id });
  });

  test('what was deleted softly, and exports that expired; and of the compliance bucket nothing', async () => {
    const files = await platform.bucket('FILES');
    const records = await platform.bucket('COMPLIANCE');
    const [photo, kept, exported] = [
      `orgs/${studio.organizationId}/progress_photo/gone`,
      `orgs/${studio.organizationId}/progress_photo/kept`,
      `orgs/${studio.organizationId}/export/list.csv`,
    ];
    for (const key of [photo, kept, exported]) await files.put(key, 'x');
    await records.put(photo, 'signed');
    const photoRow = `insert into progress_photos (organization_id, id, membership_id, recorded_at, size_bytes, mime_type, file_key, deleted_at) values ($1, gen_random_uuid(), $2, now(), 1, 'image/webp', $3, $4)`;
    await platform.run(photoRow, [studio.organizationId, studio.members[0]!.membershipId, photo, new Date(Date.now() - 1000)]);
    await platform.run(photoRow, [studio.organizationId, studio.members[0]!.membershipId, kept, null]);
    await platform.run(
      `insert into export_jobs (organization_id, id, kind, status, requested_by, file_key, size_bytes, row_count, finished_at, expires_at)
       values ($1, gen_random_uuid(), 'members', 'completed', $2, $3, 1, 1, now() - interval '2 days', now() - interval '1 day')`,
      [studio.organizationId, studio.members[0]!.membershipId, exported],
    );
    await sweep();
    expect(await files.head(photo)).toBeNull();
    expect(await files.head(exported)).toBeNull();
    expect(await files.head(kept)).not.toBeNull();
    expect(await records.head(photo)).not.toBeNull();
    const { rows } = await platform.run(
      `select purged_at is not null as purged from progress_photos where organization_id = $1 order by file_key`,
      [studio.organizationId],
    );
    expect(rows).toEqual([{ purged: true }, { purged: false }]);
  });
});
