import type { PictureKind } from '@fitkit/contracts/pictures';

/** Numbers that fall the same way for the same key. */
function chanceOf(key: string): () => number {
  let state = 2166136261;
  for (const char of key) state = Math.imul(state ^ char.charCodeAt(0), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function hueOf(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const most = Math.max(r, g, b);
  const span = most - Math.min(r, g, b) || 1;
  const sixth = most === r ? ((g - b) / span) % 6 : most === g ? (b - r) / span + 2 : (r - g) / span + 4;
  return Math.round((sixth * 60 + 360) % 360);
}
const svg = (width: number, height: number, body: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${body}</svg>`;
const plate = (x: number, y: number, r: number, hue: number, light: number) =>
  `<g><circle cx="${x}" cy="${y}" r="${r}" fill="hsl(${hue} 55% ${light}%)"/><circle cx="${x}" cy="${y}" r="${r * 0.9}" fill="none" stroke="hsl(${hue} 60% ${light + 14}%)" stroke-width="${r * 0.03}"/><circle cx="${x}" cy="${y}" r="${r * 0.42}" fill="hsl(${hue} 45% ${light - 9}%)"/><circle cx="${x}" cy="${y}" r="${r * 0.12}" fill="hsl(${hue} 20% 88%)"/></g>`;

/** Plates on a floor in the light of a window, in the colour of the class. */
function cover(hue: number, chance: () => number): string {
  const plates = Array.from({ length: 3 + Math.floor(chance() * 3) }, (_, nth) =>
    plate(
      200 + nth * (300 + chance() * 60),
      790 - chance() * 140,
      130 + chance() * 190,
      (hue + Math.floor(chance() * 40) - 20 + 360) % 360,
      34 + chance() * 18,
    ),
  );
  const at = 200 + chance() * 700;
  return svg(
    1600,
    1067,
    `<defs><linearGradient id="w" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="hsl(${hue} 42% 86%)"/><stop offset="1" stop-color="hsl(${hue} 38% 60%)"/></linearGradient><linearGradient id="f" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="hsl(${hue} 26% 30%)"/><stop offset="1" stop-color="hsl(${hue} 30% 17%)"/></linearGradient></defs>
<rect width="1600" height="1067" fill="url(#w)"/><path d="M${at} 0h420l-330 800h-420z" fill="#fff" opacity=".2"/><path d="M${at + 520} 0h140l-330 800h-140z" fill="#fff" opacity=".14"/><rect y="800" width="1600" height="267" fill="url(#f)"/>${plates.join('')}<rect y="${560 + chance() * 60}" width="1600" height="20" rx="10" fill="hsl(${hue} 12% 82%)" opacity=".9"/><ellipse cx="800" cy="1010" rx="800" ry="36" fill="#000" opacity=".14"/>`,
  );
}

/** A room with windows, a rack and mats. */
function room(hue: number, chance: () => number): string {
  const windows = Array.from(
    { length: 4 },
    (_, nth) =>
      `<rect x="${90 + nth * 380}" y="110" width="280" height="390" rx="10" fill="hsl(${200 + chance() * 20} 55% ${82 + chance() * 8}%)"/><path d="M${230 + nth * 380} 110v390M${90 + nth * 380} 300h280" stroke="#fff" stroke-width="10"/>`,
  );
  const mats = Array.from(
    { length: 4 },
    (_, nth) =>
      `<path d="M${120 + nth * 370 + chance() * 30} 830h250l-50 150h-260z" fill="hsl(${(hue + nth * 14) % 360} 48% ${44 + chance() * 14}%)"/>`,
  );
  const x = 160 + chance() * 900;
  return svg(
    1600,
    1067,
    `<rect width="1600" height="1067" fill="hsl(${hue} 16% 90%)"/>${windows.join('')}<path d="M0 700h1600v367H0z" fill="hsl(32 34% 62%)"/><path d="M0 700h1600" stroke="hsl(32 30% 46%)" stroke-width="14"/>${mats.join('')}
<g stroke="hsl(${hue} 12% 22%)" stroke-width="20" fill="none"><path d="M${x} 800V330h300v470M${x} 480h300"/></g>${plate(x - 40, 480, 92, hue, 40)}${plate(x + 340, 480, 92, hue, 40)}<path d="M${x - 130} 480h560" stroke="hsl(${hue} 8% 70%)" stroke-width="14"/>`,
  );
}

/** A person, from the shoulders up. */
function face(chance: () => number): string {
  const hue = Math.floor(chance() * 360);
  const skin = `hsl(${22 + chance() * 10} ${38 + chance() * 20}% ${48 + chance() * 30}%)`;
  const hair = `hsl(${20 + chance() * 20} ${20 + chance() * 40}% ${12 + chance() * 36}%)`;
  const long = chance() < 0.5;
  const hairs = long ? `<path d="M74 118c-4-66 112-66 108 0l6 86H68z" fill="${hair}"/>` : '';
  return svg(
    256,
    256,
    `<defs><linearGradient id="b" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="hsl(${hue} 44% 84%)"/><stop offset="1" stop-color="hsl(${hue} 40% 66%)"/></linearGradient></defs><rect width="256" height="256" fill="url(#b)"/>${hairs}<path d="M108 160h40v40h-40z" fill="${skin}"/><path d="M28 262c4-60 50-74 100-74s96 14 100 74z" fill="hsl(${(hue + 150) % 360} 42% ${32 + chance() * 24}%)"/><path d="M106 186c8 18 36 18 44 0l-2-8h-40z" fill="${skin}"/><ellipse cx="128" cy="120" rx="43" ry="52" fill="${skin}"/><path d="M82 116c-4-62 96-62 92 0-8-28-22-36-46-36s-38 8-46 36z" fill="${hair}"/>
<path d="M112 122h.1M144 122h.1" stroke="hsl(25 30% 16%)" stroke-width="8" stroke-linecap="round"/><path d="M112 144c8 9 24 9 32 0" stroke="hsl(10 45% 34%)" stroke-width="4" stroke-linecap="round" fill="none"/>`,
  );
}

/** A mark of its own for each studio, in its colour. */
function logo(hue: number, chance: () => number): string {
  const signs = [
    '<path d="M256 96 400 360H112z" fill="#fff"/><path d="M256 210l66 122H190z" fill="hsl(H 62% 36%)"/>',
    '<path d="M120 232h272v48H120z" fill="#fff"/><rect x="104" y="160" width="52" height="192" rx="20" fill="#fff"/><rect x="356" y="160" width="52" height="192" rx="20" fill="#fff"/><rect x="64" y="200" width="36" height="112" rx="16" fill="#fff"/><rect x="412" y="200" width="36" height="112" rx="16" fill="#fff"/>',
    '<circle cx="256" cy="256" r="140" fill="none" stroke="#fff" stroke-width="52"/><circle cx="256" cy="256" r="44" fill="#fff"/>',
    '<path d="M104 300c60-150 120 90 176-40s90-60 128-110" stroke="#fff" stroke-width="52" stroke-linecap="round" fill="none"/>',
  ];
  const sign = signs[Math.floor(chance() * signs.length)]!.replaceAll('H', String(hue));
  return svg(512, 512, `<rect width="512" height="512" rx="112" fill="hsl(${hue} 62% 36%)"/>${sign}`);
}

/** A picture of the demo as SVG: drawn, the same for the same key, of nobody. */
export function artOf(kind: PictureKind, key: string, colour: string): string {
  const chance = chanceOf(key);
  if (kind === 'avatar') return face(chance);
  const hue = hueOf(colour);
  return kind === 'logo' ? logo(hue, chance) : kind === 'class_cover' ? cover(hue, chance) : room(hue, chance);
}
