import type { Rgb } from './png.ts';

/** A studio's colour from an address (six hexadecimal digits, else the house's own), and what is read on it. */
export function colourOf(asked: string): { hex: string; ground: Rgb; ink: Rgb } {
  const hex = /^[0-9a-f]{6}$/i.test(asked) ? asked : '8b2a5b';
  const ground = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
  const [r, g, b] = ground.map((value) => (value / 255) ** 2.2) as unknown as Rgb;
  return { hex, ground, ink: 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.35 ? [0x16, 0x13, 0x12] : [255, 255, 255] };
}
