import type { FileRange } from '@fitkit/files';

/** The one range of `bytes=…` within a file of this size: null asks for all of it, `none` for nothing that is there. Several at once are answered whole. */
export function rangeOf(header: string | null, size: number): FileRange | 'none' | null {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? [];
  if (from === '' && to === '') return null;
  if (from === '') {
    const length = Math.min(Number(to), size);
    return length === 0 ? 'none' : { offset: size - length, length };
  }
  const offset = Number(from);
  const last = to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (to !== '' && Number(to) < offset) return null;
  return offset >= size ? 'none' : { offset, length: last - offset + 1 };
}
