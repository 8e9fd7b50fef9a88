import sharp, { type Sharp } from 'sharp';

/** The eight ways a camera may be held, as EXIF counts them: how a picture that is upright lies in the file. */
const LYING: Record<number, (upright: Sharp) => Sharp> = {
  1: (it) => it,
  2: (it) => it.flop(),
  3: (it) => it.rotate(180),
  4: (it) => it.flip(),
  5: (it) => it.rotate(270).flop(),
  6: (it) => it.rotate(270),
  7: (it) => it.rotate(90).flop(),
  8: (it) => it.rotate(90),
};
export const ORIENTATIONS = Object.keys(LYING).map(Number);

export type PhonePicture = {
  bytes: Uint8Array;
  width: number;
  height: number;
  orientation: number;
  gamut: 'srgb' | 'p3';
  mimeType: string;
};

/** Red above at the left, green above at the right, blue below: what is up, and which side is which, is read from three points. */
async function scene(width: number, height: number): Promise<Buffer> {
  const half = Math.floor(width / 2);
  const part = (w: number, h: number, background: string) => ({
    create: { width: w, height: h, channels: 3 as const, background },
  });
  return await sharp(part(width, height, '#0000ff'))
    .composite([
      { input: part(half, Math.floor(height / 2), '#ff0000'), left: 0, top: 0 },
      { input: part(width - half, Math.floor(height / 2), '#00ff00'), left: half, top: 0 },
    ])
    .png({ compressionLevel: 0 })
    .toBuffer();
}

/** A picture as a phone takes it: lying as it was held, with camera, time and place written into it, some in Display P3. */
export async function phonePicture(nth: number): Promise<PhonePicture> {
  const orientation = ORIENTATIONS[nth % 8]!;
  const [width, height] = [
    [4032, 3024],
    [3024, 4032],
    [1920, 1080],
    [900, 1600],
    [640, 480],
    [1280, 960],
    [960, 1280],
    [1080, 1920],
    [1600, 1200],
    [480, 640],
  ][nth % 10] as [number, number];
  const gamut = nth % 3 === 0 ? 'p3' : 'srgb';
  // Two steps: a turn and a mirror in one pipeline are done in an order of its own.
  const lying = await LYING[orientation]!(sharp(await scene(width, height)))
    .png({ compressionLevel: 0 })
    .toBuffer();
  const bytes = await sharp(lying)
    .jpeg({ quality: 80 })
    .withIccProfile(gamut)
    .withExif({
      IFD0: { Make: 'Phone', Model: `Model ${nth}`, Orientation: String(orientation), Copyright: 'Somebody in particular' },
      IFD2: { DateTimeOriginal: '2026:11:22 08:30:00' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '32/1 5/1 7/1', GPSLongitudeRef: 'E', GPSLongitude: '34/1 48/1 40/1' },
    })
    .withMetadata({ orientation })
    .toBuffer();
  return { bytes, width, height, orientation, gamut, mimeType: 'image/jpeg' };
}

/** The colour a picture has at a place, as fractions of its sides. */
export async function colourAt(bytes: Uint8Array, x: number, y: number): Promise<[number, number, number]> {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels;
  return [data[at]!, data[at + 1]!, data[at + 2]!];
}
