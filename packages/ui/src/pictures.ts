import { inWidth, pictureOf } from '@fitkit/contracts/pictures';

/** On a page of ours the link stands without its host: every host of ours serves it, and the connection is there already. */
const onThisHost = (url: string) => url.replace(/^https?:\/\/[^/]+(?=\/v1\/files\/)/, '');

export type Shown = { src: string; srcset?: string; width?: number; height?: number };

/**
 * A picture of the API as an image of a page: in the widths it is kept in, with the measure that keeps its place while it loads.
 * `widest` is the widest that this place can use. A picture of a sign-in provider is shown as it is.
 */
export function shown(url: string, widest = Number.POSITIVE_INFINITY): Shown {
  const picture = pictureOf(url);
  if (!picture) return { src: url };
  const src = onThisHost(url);
  const usable = picture.widths.filter((width, nth) => nth === 0 || width <= widest);
  const largest = usable.at(-1) ?? 96;
  const width = Math.min(largest, picture.width);
  return {
    src: inWidth(src, largest),
    ...(usable.length > 1
      ? { srcset: usable.map((each) => `${inWidth(src, each)} ${Math.min(each, picture.width)}w`).join(', ') }
      : {}),
    width,
    height: Math.round((width * picture.height) / picture.width),
  };
}
