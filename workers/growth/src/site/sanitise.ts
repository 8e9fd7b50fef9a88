import { tokens } from './tokens.ts';

/** What an operator's text may be made of. Everything else gives its content and goes, or goes whole. */
const BLOCKS = new Set(['p', 'h3', 'ul', 'ol', 'li']);
const INLINE = new Set(['strong', 'em', 'a']);
const SAME: Record<string, string> = { b: 'strong', i: 'em' };
const WITH_ALL_INSIDE = new Set(
  'script style svg math iframe frame frameset object embed applet template noscript noembed noframes textarea title xmp plaintext select audio video canvas'.split(
    ' ',
  ),
);
/** Of these there is nothing inside. */
const EMPTY = new Set(['embed', 'frame']);
const PROTOCOLS = new Set(['https:', 'mailto:', 'tel:']);
const DEEPEST = 24;

/**
 * Rich text as it may leave: written anew, tag by tag, from the list above. Whatever a browser would make of the input, the output has
 * only these tags, closed in order, one attribute (`href` of a link that is https, mailto or tel) and text in which nothing is markup.
 */
export function sanitise(html: string): string {
  let out = '';
  let hasText = false;
  const open: string[] = [];
  const close = (until: number) => {
    while (open.length > until) out += `</${open.pop()}>`;
  };
  /** Out of paragraphs, headings and whatever runs inside them; a list and its items stay. */
  const closeText = () => {
    const first = open.findIndex(
      (name, index) => INLINE.has(name) || ((name === 'p' || name === 'h3') && !open.slice(index).includes('li')),
    );
    if (first !== -1) close(first);
  };
  let gone = '';
  let depth = 0;

  for (const token of tokens(html)) {
    if (gone) {
      if (token.kind === 'start' && token.name === gone && !token.isClosed) depth++;
      if (token.kind === 'end' && token.name === gone && --depth === 0) gone = '';
      continue;
    }
    if (token.kind === 'text') {
      out += escapeText(token.text);
      hasText ||= token.text.trim() !== '';
      continue;
    }
    const name = SAME[token.name] ?? token.name;
    if (token.kind === 'end') {
      const index = open.lastIndexOf(name);
      if (index !== -1) close(index);
      continue;
    }
    if (WITH_ALL_INSIDE.has(name)) {
      if (!token.isClosed && !EMPTY.has(name)) [gone, depth] = [name, 1];
    } else if (name === 'br') {
      out += '<br>';
    } else if (open.length >= DEEPEST) {
    } else if (BLOCKS.has(name)) {
      closeText();
      const list = Math.max(open.lastIndexOf('ul'), open.lastIndexOf('ol'));
      if (name === 'li') {
        if (list === -1) continue;
        close(list + 1);
      }
      open.push(name);
      out += `<${name}>`;
    } else if (INLINE.has(name) && !open.includes(name)) {
      const href = name === 'a' ? linkOf(token.attributes.get('href')) : '';
      if (href === null) continue;
      open.push(name);
      out += href ? `<a href="${escapeAttribute(href)}">` : `<${name}>`;
    }
  }
  close(0);
  return hasText ? out.trim() : '';
}

/** A reference stays one; any other `&` is a letter. */
const escapeText = (text: string) =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters have no place in a page
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
    .replace(/&(?!(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});)/gi, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
const escapeAttribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const NAMED: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>' };
function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|quot|apos|lt|gt));?/gi, (whole, decimal, hex, name) => {
    if (name) return NAMED[String(name).toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

/** The address in its one normal form, or null: what the browser reads is what was looked at. */
function linkOf(href: string | undefined): string | null {
  if (href === undefined) return null;
  try {
    const url = new URL(decode(href));
    return PROTOCOLS.has(url.protocol) && !url.username && !url.password ? url.href : null;
  } catch {
    return null;
  }
}
