const COLOUR = /^(#[0-9a-f]{3}|#[0-9a-f]{6}|(oklch|rgb|hsl)\([\d.,%\s]+(deg)?[\d.,%\s]*\))$/i;

/** The `style` of an element that carries a studio's colour; anything that is not plainly a colour is left out. */
export function brandStyle(brand: string | null | undefined): string | undefined {
  const colour = brand?.trim();
  return colour && COLOUR.test(colour) ? `--brand:${colour}` : undefined;
}

/** The OKLCH hue (whole degrees) of a colour in hex: what `--h` wants for a class type's or a studio's colour. */
export function hueOfColour(hex: string): number {
  const value = Number.parseInt(hex.replace('#', ''), 16);
  if (Number.isNaN(value)) return 345;
  const linear = (shift: number) => {
    const channel = ((value >> shift) & 255) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  };
  const [r, g, b] = [linear(16), linear(8), linear(0)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return Math.round((Math.atan2(bb, a) * 180) / Math.PI + 360) % 360;
}
