/** What a picture is of, and the widths it is kept in; every page chooses among these. */
export const PICTURE_WIDTHS = {
  logo: [96, 256, 512],
  avatar: [96, 256],
  class_cover: [320, 800, 1600],
  location_picture: [320, 800, 1600],
} as const;
export const PICTURE_KINDS = [
  'logo',
  'avatar',
  'class_cover',
  'location_picture',
] as const satisfies (keyof typeof PICTURE_WIDTHS)[];
export type PictureKind = (typeof PICTURE_KINDS)[number];

/** How many pictures a location may have. */
export const LOCATION_PICTURES = 12;

/** The widths of a picture that came in so wide: none beyond the first that holds all of it, since nothing is enlarged. */
export const widthsOf = (kind: PictureKind, width: number): number[] => {
  const all: readonly number[] = PICTURE_WIDTHS[kind];
  return all.filter((_, nth) => nth === 0 || all[nth - 1]! < width);
};

/** The end of a link to a picture: what it is of, its id, its measure as it is kept, and the width that is asked for. */
const LINK = /\.(logo|avatar|class_cover|location_picture)\.([0-9a-f-]{36})-(\d{1,5})x(\d{1,5})\.(\d{2,4})\.webp$/;

export type PictureLink = { kind: PictureKind; id: string; width: number; height: number; widths: number[] };

/** What the link to a picture says of it; null where it is a link to something else, such as a picture of a sign-in provider. */
export function pictureOf(url: string): PictureLink | null {
  const [, kind, id = '', width, height] = LINK.exec(url) ?? [];
  if (!kind) return null;
  return {
    kind: kind as PictureKind,
    id,
    width: Number(width),
    height: Number(height),
    widths: widthsOf(kind as PictureKind, Number(width)),
  };
}

/** The same picture in another of its widths: one signature stands for all of them. */
export const inWidth = (url: string, width: number): string => url.replace(/\.\d{2,4}\.webp$/, `.${width}.webp`);
