/** An element: attributes, `on…` listeners, children; nothing is ever parsed as HTML. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== null && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(
    ...children.flat(Number.POSITIVE_INFINITY).filter((child) => child !== null && child !== undefined && child !== false),
  );
  return element;
}

export const bdi = (text) => h('bdi', {}, text);

export function head(title, about, ...tools) {
  return h('div', { class: 'head' }, h('div', {}, h('h1', {}, title), h('p', {}, about)), h('div', { class: 'tools' }, ...tools));
}

export const empty = (title, hint) => h('div', { class: 'empty' }, h('strong', {}, title), h('p', {}, hint));
/** For those who listen only. */
export const unseen = (text) => h('span', { class: 'unseen' }, text);
export const state = (kind, word) => h('span', { class: `state ${kind}` }, word);

export function search(label, value, change) {
  const input = h('input', { type: 'search', placeholder: label, 'aria-label': label, id: 'search' });
  input.value = value;
  input.addEventListener('input', () => change(input.value));
  return input;
}

const clock = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });
const day = new Intl.DateTimeFormat(undefined, {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

export function time(at) {
  const date = new Date(at);
  const near = Math.abs(Date.now() - at) < 12 * 3600 * 1000;
  return h('time', { datetime: date.toISOString(), title: date.toISOString() }, (near ? clock : day).format(date));
}

/** `in 12 s`, `in 6 h 7 min`. */
export function span(ms) {
  const seconds = Math.max(0, Math.round(ms / 1000));
  if (seconds < 90) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} h ${minutes % 60} min` : `${Math.round(hours / 24)} days`;
}

export async function get(path) {
  const answer = await fetch(path);
  const body = await answer.json();
  if (!answer.ok) throw new Error(body.error ?? `HTTP ${answer.status}`);
  return body;
}

/** Does something, says so, and says when it failed. */
export async function act(method, path, done, body) {
  const answer = await fetch(path, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const text = await answer.text();
  say(answer.ok ? done : `That failed: ${text ? (JSON.parse(text).error ?? answer.status) : answer.status}`);
  return answer.ok;
}

let silence;
export function say(text) {
  const said = document.getElementById('said');
  said.replaceChildren(h('p', {}, text));
  clearTimeout(silence);
  silence = setTimeout(() => said.replaceChildren(), 3500);
}
