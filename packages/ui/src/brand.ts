const COLOUR = /^(#[0-9a-f]{3}|#[0-9a-f]{6}|(oklch|rgb|hsl)\([\d.,%\s]+(deg)?[\d.,%\s]*\))$/i;

/** The `style` of an element that carries a studio's colour; anything that is not plainly a colour is left out. */
export function brandStyle(brand: string | null | undefined): string | undefined {
  const colour = brand?.trim();
  return colour && COLOUR.test(colour) ? `--brand:${colour}` : undefined;
}
