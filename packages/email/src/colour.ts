type Rgb = readonly [number, number, number];
const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];
const OURS = '#8f2d6f';

const parse = (hex: string): Rgb => {
  const value = Number.parseInt((/^#[0-9a-f]{6}$/i.test(hex) ? hex : OURS).slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
};
const write = (rgb: Rgb) => `#${rgb.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
const mix = (from: Rgb, to: Rgb, part: number): Rgb =>
  [0, 1, 2].map((index) => from[index]! + (to[index]! - from[index]!) * part) as unknown as Rgb;

/** Relative luminance (WCAG 2.2). */
function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(parse(a)), luminance(parse(b))].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const towards = (brand: Rgb, end: Rgb, background: string): string => {
  for (let part = 0; part < 1; part += 0.02) {
    // Looked at as it will be written: rounding may take the last hundredth away.
    const colour = write(mix(brand, end, part));
    if (contrast(colour, background) >= 4.6) return colour;
  }
  return write(end);
};

/** The studio's colour, darkened or lightened until text in it reads on each background (AA), and text on it does too. */
export const accents = (brand: string, light: string, dark: string) => ({
  light: towards(parse(brand), BLACK, light),
  dark: towards(parse(brand), WHITE, dark),
});
