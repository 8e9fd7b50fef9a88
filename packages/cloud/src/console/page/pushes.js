import { act, bdi, empty, get, h, head, search, state, time } from './dom.js';

const DEVICES = {
  alive: 'takes pushes',
  uninstalled: 'lost the app, and Expo does not know yet',
  dead: 'is not registered any more',
};
let words = '';

export async function pushes(chosen, redraw) {
  const { total, pushes: all } = await get(`/api/pushes?search=${encodeURIComponent(words)}`);
  const find = search('Search pushes', words, (value) => {
    words = value;
    redraw();
  });
  const clear = h(
    'button',
    { onclick: () => act('DELETE', '/api/pushes', 'No pushes are kept.').then(redraw) },
    'Forget them all',
  );
  const top = head('Pushes', total === 1 ? '1 push' : `${total} pushes`, find, total ? clear : null);
  if (!all.length) {
    const hint = words
      ? 'No push has these words. Try a title, a studio, a token or an error.'
      : 'Everything the platform pushes to phones lands here, and goes no further.';
    return [top, empty(words ? 'Nothing found' : 'No pushes yet', hint)];
  }
  const rows = all.map((push) =>
    h(
      'li',
      {},
      h(
        'a',
        { class: 'row', href: `#pushes/${push.id}`, 'aria-current': push.id === chosen && 'true' },
        h('span', { class: 'title clip', dir: 'auto' }, push.title || '(no title)'),
        h('span', { class: 'end' }, time(push.createdAt)),
        h('span', { class: 'more clip', dir: 'auto' }, push.body ?? ''),
        h('span', { class: 'end' }, fate(push)),
        h('span', { class: 'more clip' }, bdi(push.studio ?? 'No studio')),
        h('code', { class: 'end' }, push.token),
      ),
    ),
  );
  const list = h('ul', { class: 'rows list' }, rows);
  const open = chosen ? await get(`/api/pushes/${chosen}`).catch(() => null) : null;
  return [
    top,
    h(
      'div',
      { class: `split ${open ? 'chosen' : ''}` },
      list,
      open ? push(open, redraw) : h('p', { class: 'more' }, 'Choose a push to see all of it.'),
    ),
  ];
}

/** How far it got, in a word. */
function fate({ ticket, receipt }) {
  if (ticket.status === 'error') return state('bad', ticket.error);
  if (!receipt) return state('warn', 'no receipt yet');
  return receipt.status === 'error' ? state('bad', receipt.error) : state('ok', 'delivered');
}

const verdict = (one) => (one.status === 'ok' ? state('ok', 'ok') : [state('bad', one.error), ' ', bdi(one.message)]);

function push(one, redraw) {
  const field = (name, ...value) => [h('dt', {}, name), h('dd', {}, value)];
  const fields = [
    ...field('Studio', bdi(one.studio ?? 'none in its data')),
    ...field('Device', h('code', {}, one.token), ` ${DEVICES[one.device] ?? `says ${one.device}`}`),
    ...field('Ticket', verdict(one.ticket), ' ', time(one.createdAt)),
    ...field('Receipt', one.receipt ? [verdict(one.receipt), ' ', time(one.receipt.at)] : 'none yet, or none to come'),
    ...field('Size', `${one.bytes} of 4096 bytes`),
  ];
  const settle = () => act('POST', `/api/pushes/${one.id}/receipt`, 'The receipt is there.').then(redraw);
  const mark = (event) =>
    act('POST', `/api/pushes/${one.id}/device`, 'From the next ticket or receipt on.', { state: event.target.value }).then(
      redraw,
    );
  return h(
    'article',
    { class: 'letter' },
    h('a', { class: 'back', href: '#pushes' }, '← All pushes'),
    h('h2', { dir: 'auto' }, one.title || '(no title)'),
    h('p', { dir: 'auto' }, one.body ?? ''),
    h('dl', {}, fields),
    h('pre', {}, JSON.stringify({ data: one.data, ...one.options }, null, 2)),
    h(
      'p',
      { class: 'tools' },
      one.ticket.status === 'ok' && !one.receipt ? h('button', { onclick: settle }, 'Give the receipt now') : null,
      h(
        'label',
        {},
        'From now on this device',
        h(
          'select',
          { onchange: mark },
          one.states.map((value) => h('option', { value, selected: value === one.device }, DEVICES[value] ?? `says ${value}`)),
        ),
      ),
    ),
  );
}
