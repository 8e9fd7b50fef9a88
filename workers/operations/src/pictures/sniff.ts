const ascii = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));
/** Brands of ISO media: what a file that begins with `ftyp` says it is. */
const BRANDS: Record<string, string> = {
  avif: 'image/avif',
  avis: 'image/avif',
  heic: 'image/heic',
  heix: 'image/heic',
  mif1: 'image/heic',
  'qt  ': 'video/quicktime',
};
/** How many bytes tell. */
export const TELLING = 32;

/** What the first bytes say a file is; null where it is nothing that is taken here: markup, SVG, GIF, archives and everything else. */
export function sniff(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'image/jpeg';
  if (ascii(bytes, 0, 8) === '\x89PNG\r\n\x1a\n' && ascii(bytes, 12, 16) === 'IHDR') return 'image/png';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'image/webp';
  if (ascii(bytes, 4, 8) === 'ftyp')
    return (
      BRANDS[ascii(bytes, 8, 12)] ??
      (/^(isom|iso[2-9]|mp4[12]|avc1|M4V |dash|MSNV|3gp\d)$/.test(ascii(bytes, 8, 12)) ? 'video/mp4' : null)
    );
  if (bytes[0] === 0x1a && bytes[1] === 0x45 && bytes[2] === 0xdf && bytes[3] === 0xa3) return 'video/webm';
  return null;
}
