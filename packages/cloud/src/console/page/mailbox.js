import { act, bdi, empty, get, h, head, search, state, time } from './dom.js';

const KIND = {
  delivered: 'ok',
  opened: 'ok',
  clicked: 'ok',
  scheduled: 'warn',
  bounced: 'bad',
  complained: 'bad',
  suppressed: 'bad',
  failed: 'bad',
};
let words = '';
let shape = 'html';

export async function mailbox(chosen, redraw) {
  const { total, mails } = await get(`/api/mailbox?search=${encodeURIComponent(words)}`);
  const find = search('Search mail', words, (value) => {
    words = value;
    redraw();
  });
  const clear = h(
    'button',
    { onclick: () => act('DELETE', '/api/mailbox', 'The mailbox is empty.').then(redraw) },
    'Empty the mailbox',
  );
  const top = head('Mailbox', total === 1 ? '1 letter' : `${total} letters`, find, total ? clear : null);
  if (!mails.length) {
    const hint = words
      ? 'No letter has these words. Try a name, an address or a subject.'
      : 'Everything the platform mails lands here, and goes no further.';
    return [top, empty(words ? 'Nothing found' : 'No mail yet', hint)];
  }
  const rows = mails.map((mail) =>
    h(
      'li',
      {},
      h(
        'a',
        { class: 'row', href: `#mailbox/${mail.id}`, 'aria-current': mail.id === chosen && 'true' },
        h('span', { class: 'title clip' }, bdi(mail.subject || '(no subject)')),
        h('span', { class: 'end' }, time(mail.createdAt)),
        h('span', { class: 'more clip' }, bdi(mail.to.join(', '))),
        h('span', { class: 'end' }, state(KIND[mail.lastEvent] ?? '', mail.lastEvent)),
      ),
    ),
  );
  const list = h('ul', { class: 'rows list' }, rows);
  const open = chosen ? await get(`/api/mailbox/${chosen}`).catch(() => null) : null;
  return [
    top,
    h(
      'div',
      { class: `split ${open ? 'chosen' : ''}` },
      list,
      open ? letter(open, redraw) : h('p', { class: 'more' }, 'Choose a letter to read it.'),
    ),
  ];
}

function letter(mail, redraw) {
  const field = (name, value) => (value?.length ? [h('dt', {}, name), h('dd', {}, bdi([value].flat().join(', ')))] : []);
  const fields = [
    ...field('From', mail.from),
    ...field('To', mail.to),
    ...field('Cc', mail.cc),
    ...field('Reply to', mail.replyTo),
    ...field(
      'Tags',
      mail.tags.map(({ name, value }) => `${name}: ${value}`),
    ),
    ...field(
      'Headers',
      Object.entries(mail.headers).map(([name, value]) => `${name}: ${value}`),
    ),
    ...field(
      'Attached',
      mail.attachments.map(({ filename, size }) => `${filename} (${size} bytes)`),
    ),
  ];
  const shapes = ['html', 'text', 'events'].map((name) => {
    const choose = () => {
      shape = name;
      redraw();
    };
    return h(
      'button',
      { 'aria-pressed': String(shape === name), onclick: choose },
      { html: 'As seen', text: 'As text', events: 'What happened' }[name],
    );
  });
  const happen = (event) => act('POST', `/api/mailbox/${mail.id}/events`, `Told as ${event}.`, { event }).then(redraw);
  const events = h(
    'div',
    {},
    h(
      'ol',
      { class: 'rows' },
      mail.events.map(({ event, at }) =>
        h('li', { class: 'row' }, state(KIND[event] ?? '', event), h('span', { class: 'end' }, time(at))),
      ),
    ),
    h(
      'p',
      { class: 'tools' },
      ['opened', 'clicked', 'bounced', 'complained'].map((event) =>
        h('button', { class: 'quiet', onclick: () => happen(event) }, `Say it was ${event}`),
      ),
    ),
  );
  const views = {
    html: () =>
      h('iframe', {
        src: `/api/mailbox/${mail.id}/preview`,
        sandbox: 'allow-popups allow-popups-to-escape-sandbox',
        title: `Letter: ${mail.subject}`,
      }),
    text: () => (mail.text ? h('pre', { dir: 'auto' }, mail.text) : empty('No text twin', 'This letter was sent as HTML only.')),
    events: () => events,
  };
  return h(
    'article',
    { class: 'letter' },
    h('a', { class: 'back', href: '#mailbox' }, '← All letters'),
    h('h2', {}, bdi(mail.subject)),
    h('dl', {}, fields),
    h('div', { class: 'tabs', role: 'group', 'aria-label': 'View' }, shapes),
    views[shape](),
  );
}
