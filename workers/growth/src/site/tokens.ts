/** What HTML is made of, for somebody who trusts none of it. Text is as written, references and all. */
export type Token =
  | { kind: 'text'; text: string }
  | { kind: 'start'; name: string; attributes: Map<string, string>; isClosed: boolean }
  | { kind: 'end'; name: string };

const SPACE = /[\t\n\f\r ]/;
const LETTER = /[a-z]/i;
/** Elements whose content is text up to their own end tag (HTML standard 13.2.5: RCDATA, RAWTEXT, script data, PLAINTEXT). */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes', 'noscript', 'plaintext']);
/** Only ASCII, so that places in the one are places in the other. */
const lower = (text: string) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** Tags as the HTML standard reads them: a `>` inside quotes is not the end, a tag that never ends is none. Linear in the input. */
export function* tokens(html: string): Generator<Token> {
  const small = lower(html);
  let at = 0;
  let text = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open === -1) break;
    const next = html[open + 1] ?? '';
    const isEnd = next === '/';
    if (!LETTER.test(isEnd ? (html[open + 2] ?? '') : next) && next !== '!' && next !== '?' && !isEnd) {
      at = open + 1;
      continue;
    }
    if (open > text) yield { kind: 'text', text: html.slice(text, open) };
    if (next === '!' || next === '?' || (isEnd && !LETTER.test(html[open + 2] ?? ''))) {
      at = text = afterComment(html, open);
      continue;
    }
    const tag = readTag(html, open + (isEnd ? 2 : 1));
    if (!tag) return;
    at = text = tag.after;
    if (isEnd) {
      yield { kind: 'end', name: tag.name };
      continue;
    }
    yield { kind: 'start', name: tag.name, attributes: tag.attributes, isClosed: tag.isClosed };
    if (RAW.has(tag.name)) {
      const end = small.indexOf(`</${tag.name}`, at);
      if (end === -1 || tag.name === 'plaintext') return;
      at = text = end;
    }
  }
  if (text < html.length) yield { kind: 'text', text: html.slice(text) };
}

function afterComment(html: string, open: number): number {
  const isComment = html.startsWith('<!--', open);
  // `<!-->` and `<!--->` are whole comments.
  if (isComment && /^-?>/.test(html.slice(open + 4, open + 6))) return html.indexOf('>', open) + 1;
  const end = html.indexOf(isComment ? '-->' : '>', open + 2);
  return end === -1 ? html.length : end + (isComment ? 3 : 1);
}

type Tag = { name: string; attributes: Map<string, string>; isClosed: boolean; after: number };
function readTag(html: string, start: number): Tag | null {
  let at = start;
  const until = (stop: RegExp) => {
    const from = at;
    while (at < html.length && !stop.test(html[at]!)) at++;
    return html.slice(from, at);
  };
  const name = lower(until(/[\t\n\f\r />]/));
  const attributes = new Map<string, string>();
  for (;;) {
    until(/[^\t\n\f\r /]/);
    if (at >= html.length) return null;
    if (html[at] === '>') return { name, attributes, isClosed: html[at - 1] === '/', after: at + 1 };
    // A name may begin with `=`.
    const from = at++;
    until(/[\t\n\f\r />=]/);
    const key = lower(html.slice(from, at));
    until(/[^\t\n\f\r ]/);
    let value = '';
    if (html[at] === '=') {
      at++;
      until(/[^\t\n\f\r ]/);
      const quote = html[at];
      if (quote === '"' || quote === "'") {
        const end = html.indexOf(quote, at + 1);
        if (end === -1) return null;
        value = html.slice(at + 1, end);
        at = end + 1;
      } else {
        value = until(/[\t\n\f\r >]/);
      }
    }
    if (!attributes.has(key)) attributes.set(key, value);
    if (at < html.length && SPACE.test(html[at]!)) at++;
  }
}
