import { expect, test } from 'vitest';
import { brandStyle, hueOfColour } from './brand.ts';

test('only a plain colour reaches the style of a page', () => {
  expect(brandStyle('#1d4fd7')).toBe('--brand:#1d4fd7');
  expect(brandStyle(' oklch(.52 .22 264) ')).toBe('--brand:oklch(.52 .22 264)');
  for (const bad of ['red;background:url(//evil.example)', '#1d4fd', 'url(x)', 'var(--x)', 'oklch(1 0 0);x:y', '', null]) {
    expect(brandStyle(bad)).toBeUndefined();
  }
});

test('a colour gives its hue', () => {
  expect(hueOfColour('#ff0000')).toBeCloseTo(29, -1);
  expect(hueOfColour('#00ff00')).toBeCloseTo(142, -1);
  expect(hueOfColour('#0000ff')).toBeCloseTo(264, -1);
  expect(hueOfColour('nonsense')).toBe(345);
});
