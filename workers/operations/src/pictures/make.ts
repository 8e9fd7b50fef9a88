import { DomainError } from '@fitkit/contracts';
import { PICTURE_WIDTHS, type PictureKind, widthsOf } from '@fitkit/contracts/pictures';

/** As much of the Images binding as is used. */
type Result = { response(): Response };
type Handle = {
  transform(options: { width: number; fit: 'scale-down' }): Handle;
  output(options: { format: 'image/webp'; quality: number }): Promise<Result>;
};
export type ImagesPort = {
  info(stream: ReadableStream<Uint8Array>): Promise<{ format: string; width?: number; height?: number }>;
  input(stream: ReadableStream<Uint8Array>): Handle;
};
export type Picture = { width: number; height: number; files: { width: number; bytes: ArrayBuffer }[] };

/** What the binding takes, in pixels. */
const MOST_PIXELS = 100_000_000;
const QUALITY = 82;
const streamOf = (bytes: ArrayBuffer | Uint8Array) => new Response(bytes as BodyInit).body as ReadableStream<Uint8Array>;
/** A failure of the binding itself, by its code, and not of what it was given. */
const isUnavailable = (error: unknown) => error instanceof Error && /\b9523\b/.test(error.message);

/**
 * A picture in every width its kind is shown in, as WebP, upright, in sRGB, without what the camera wrote into it. The largest is made of
 * what came and the others of that, so the file that came is decoded once. The binding works outside of this Worker, which meanwhile
 * holds the file and one result.
 */
export function pictureMaker(images: ImagesPort) {
  async function webp(bytes: ArrayBuffer | Uint8Array, width?: number): Promise<ArrayBuffer> {
    const came = images.input(streamOf(bytes));
    const sized = width === undefined ? came : came.transform({ width, fit: 'scale-down' });
    return await (await sized.output({ format: 'image/webp', quality: QUALITY })).response().arrayBuffer();
  }
  async function measure(bytes: ArrayBuffer | Uint8Array) {
    const { width, height } = await images.info(streamOf(bytes));
    if (!width || !height) throw new DomainError('not_a_picture');
    return { width, height };
  }

  async function make(kind: PictureKind, came: Uint8Array): Promise<Picture> {
    const { width, height } = await measure(came);
    if (width * height > MOST_PIXELS) throw new DomainError('picture_too_detailed');
    const most = PICTURE_WIDTHS[kind].at(-1) as number;
    // Which side is up is known only of the result, and nothing is enlarged: where one side is short, it is turned first and measured.
    let largest = await webp(came, Math.min(width, height) >= most ? most : undefined);
    let upright = await measure(largest);
    if (upright.width > most) {
      largest = await webp(largest, most);
      upright = await measure(largest);
    }
    const widths = widthsOf(kind, upright.width);
    const files = [{ width: widths.at(-1) as number, bytes: largest }];
    for (const each of widths.slice(0, -1)) files.push({ width: each, bytes: await webp(largest, each) });
    return { ...upright, files };
  }

  return async (kind: PictureKind, came: Uint8Array): Promise<Picture> => {
    try {
      return await make(kind, came);
    } catch (error) {
      if (error instanceof DomainError) throw error;
      if (isUnavailable(error)) throw new DomainError('unavailable', { dependency: 'images' });
      throw new DomainError('not_a_picture');
    }
  };
}
