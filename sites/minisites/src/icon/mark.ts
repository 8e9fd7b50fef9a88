import { colourOf } from './colour.ts';
import { png, type Rgb } from './png.ts';

/** How far from the middle a barbell reaches, and its parts from the middle out: where, half its width and height, and its corners; of half the picture. */
const BARBELL = [
  { at: 0, width: 0.68, height: 0.055, corner: 0.05 },
  { at: 0.3, width: 0.08, height: 0.4, corner: 0.06 },
  { at: 0.5, width: 0.07, height: 0.27, corner: 0.05 },
] as const;
/** A picture that a phone cuts to its own shape keeps what matters in the inner four fifths; one that it does not has corners of its own. */
const MASKED_SCALE = 0.85;
const CORNER = 0.45;
const SHADES = 32;

/** How far a point lies outside a rectangle with round corners around the middle; below zero inside. */
function outside(x: number, y: number, width: number, height: number, corner: number): number {
  const [dx, dy] = [Math.abs(x) - width + corner, Math.abs(y) - height + corner];
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - corner;
}

const mixed = (from: Rgb, to: Rgb, part: number) =>
  from.map((value, at) => Math.round(value + (to[at]! - value) * part)) as unknown as Rgb;

/** The picture of a studio on a home screen: a barbell on its colour. */
export async function mark(size: number, colour: string, masked: boolean): Promise<Blob> {
  const { ground, ink } = colourOf(colour);
  const shades = Array.from({ length: SHADES }, (_, at) => at / (SHADES - 1));
  const palette = [
    ...shades.map((part) => ({ rgb: mixed(ground, ink, part), opacity: 255 })),
    ...shades.map((part) => ({ rgb: ground, opacity: Math.round(part * 255) })),
  ];
  const half = size / 2;
  const scale = masked ? MASKED_SCALE : 1;
  const shade = (distance: number) => Math.round(Math.min(1, Math.max(0, 0.5 - distance * half)) * (SHADES - 1));
  const pixels = new Uint8Array(size * size);
  for (let row = 0; row < size; row++) {
    const y = (row + 0.5) / half - 1;
    for (let column = 0; column < size; column++) {
      const x = (column + 0.5) / half - 1;
      const within = masked ? SHADES - 1 : shade(outside(x, y, 1, 1, CORNER));
      const [side, up] = [Math.abs(x) / scale, y / scale];
      const inked =
        Math.abs(up) > 0.45 || side > 0.72
          ? 0
          : shade(
              Math.min(...BARBELL.map(({ at, width, height, corner }) => outside(side - at, up, width, height, corner))) * scale,
            );
      pixels[row * size + column] = within < SHADES - 1 ? SHADES + within : inked;
    }
  }
  return await png(size, palette, pixels);
}
