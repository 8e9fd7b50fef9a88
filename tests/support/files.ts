import sharp from 'sharp';
import type { Studio } from './people.ts';
import type { Answer, TestPlatform } from './platform.ts';

const PART_BYTES = 5 * 1024 * 1024;
/** A picture that is nothing but one colour. */
export const SQUARE: Uint8Array = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#1d4fd7' } })
  .png()
  .toBuffer();
/** The same, so large that it comes in two parts: what stands behind the end of a PNG is nobody's. */
const LARGE = new Uint8Array(PART_BYTES + 64);
LARGE.set(SQUARE);
/** The last of them: as little as fits into one write, so that whoever is refused has sent it. */
export const PART: Uint8Array = LARGE.subarray(PART_BYTES);

/** What somebody sends, from announcing it until it stands in its place. */
export type Sent = { kind: string; ownerId?: string; mimeType?: string; sizeBytes?: number; sha256?: string };
export const pathOf = (url: string): string => new URL(url).pathname;

export async function announce(
  platform: TestPlatform,
  base: string,
  token: string,
  bytes: Uint8Array,
  sent: Sent,
): Promise<Answer> {
  const body = { mimeType: 'image/png', sizeBytes: bytes.byteLength, ...sent };
  return await platform.call('POST', `${base}/uploads`, { token, body });
}

export async function sendTo(
  platform: TestPlatform,
  url: string,
  bytes: Uint8Array,
  headers: Record<string, string> = {},
): Promise<Answer> {
  return await platform.call('PUT', pathOf(url), {
    raw: bytes as BodyInit,
    headers: { 'content-type': 'application/octet-stream', ...headers },
  });
}

export async function sendPicture(
  platform: TestPlatform,
  base: string,
  token: string,
  bytes: Uint8Array,
  sent: Sent,
): Promise<Answer> {
  const staged = await announce(platform, base, token, bytes, sent);
  return staged.status === 201 ? await sendTo(platform, staged.body.url, bytes) : staged;
}

/** For the paths of the API: a link to send to, one in parts whose parts have come, a picture, and a link to it. */
export function fileMakers(platform: TestPlatform, { base, owner, members }: Studio): Record<string, () => Promise<string>> {
  const of = { kind: 'avatar', ownerId: members[0]!.membershipId };
  const lastOf = (url: string) => pathOf(url).split('/').at(-1)!;
  const sent = async () => {
    const answer = await sendPicture(platform, base, owner, SQUARE, of);
    if (answer.status !== 200) throw new Error(`picture: ${answer.text}`);
    return answer.body;
  };
  return {
    upload: async () => lastOf((await announce(platform, base, owner, SQUARE, of)).body.url),
    largeUpload: async () => {
      const { url } = (await announce(platform, base, owner, LARGE, of)).body;
      for (const [nth, bytes] of [LARGE.subarray(0, PART_BYTES), PART].entries())
        await sendTo(platform, `${url}/parts/${nth + 1}`, bytes);
      return lastOf(url);
    },
    part: async () => '2',
    pictureId: async () => (await sent()).id,
    file: async () => lastOf((await sent()).pictureUrl),
  };
}
