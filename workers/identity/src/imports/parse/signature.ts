import type { RefusalCode } from './refusals.ts';

const SIGNATURES: [number[], RefusalCode][] = [
  [[0x50, 0x4b, 0x03, 0x04], 'spreadsheet_not_supported'], // ZIP: XLSX, ODS, Numbers
  [[0xd0, 0xcf, 0x11, 0xe0], 'spreadsheet_not_supported'], // the old XLS container
  [[0xff, 0xd8, 0xff], 'not_a_table'], // JPEG
  [[0x89, 0x50, 0x4e, 0x47], 'not_a_table'], // PNG
  [[0x47, 0x49, 0x46, 0x38], 'not_a_table'], // GIF
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'not_a_table'], // PDF
  [[0x1f, 0x8b], 'not_a_table'], // gzip
  [[0x52, 0x61, 0x72, 0x21, 0x1a], 'not_a_table'], // RAR
  [[0x37, 0x7a, 0xbc, 0xaf], 'not_a_table'], // 7z
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'not_a_table'], // RTF
];

export function refusalBySignature(bytes: Uint8Array): RefusalCode | null {
  const hit = SIGNATURES.find(([magic]) => magic.every((byte, i) => bytes[i] === byte));
  return hit ? hit[1] : null;
}

/** Many studio systems export an HTML or XML table under the name .xls; saving it as CSV is the way out there too. */
export const isMarkup = (text: string): boolean =>
  /^\s*<(?:!doctype|html|\?xml|table|head|meta|style)\b/i.test(text.slice(0, 200));
