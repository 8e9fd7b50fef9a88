import { act, empty, get, h, head, state } from './dom.js';

const ABOUT = { delay: 'answers late', drop: 'breaks the connection', duplicate: 'does it twice', error: 'answers an error' };

export async function faults(_chosen, redraw) {
  const { faults: all, services, kinds } = await get('/api/faults');
  const clear = h('button', { onclick: () => act('DELETE', '/api/faults', 'All is well again.').then(redraw) }, 'Take all away');
  const top = head('Faults', 'What may go wrong in production, on purpose and at once', all.length ? clear : null);
  const away = (id) => act('DELETE', `/api/faults/${id}`, 'Taken away.').then(redraw);
  const rows = all.map((fault) => {
    const details = [
      `${Math.round(fault.rate * 100)} % of calls`,
      fault.kind === 'delay' && `${fault.ms ?? 1000} ms`,
      fault.kind === 'error' && (fault.status ?? 503),
      fault.when,
      fault.limit && `at most ${fault.limit}`,
    ];
    return h(
      'li',
      { class: 'person' },
      h(
        'div',
        {},
        h('div', { class: 'title' }, state('warn', `${fault.service} ${ABOUT[fault.kind]}`)),
        h('div', { class: 'more' }, [...details.filter(Boolean), `struck ${fault.struck}`].join(' · ')),
      ),
      h('button', { onclick: () => away(fault.id) }, 'Take away'),
    );
  });
  return [
    top,
    form(services, kinds, redraw),
    all.length ? h('ul', { class: 'rows' }, rows) : empty('Nothing goes wrong', 'Add a fault above and watch the platform cope.'),
  ];
}

function form(services, kinds, redraw) {
  const pick = (name, values, word = (value) => value) =>
    h(
      'select',
      { name },
      values.map((value) => h('option', { value }, word(value))),
    );
  const number = (name, value, more) => h('input', { name, type: 'number', value, ...more });
  const add = async (event) => {
    event.preventDefault();
    const { service, kind, rate, ms, status, limit, when } = Object.fromEntries(new FormData(event.target));
    const fault = { service, kind, when, rate: Number(rate) / 100, seed: Math.floor(Math.random() * 1e9) };
    if (kind === 'delay') fault.ms = Number(ms);
    if (kind === 'error') fault.status = Number(status);
    if (limit) fault.limit = Number(limit);
    if (await act('POST', '/api/faults', 'It strikes from the next call on.', fault)) redraw(true);
  };
  return h(
    'form',
    { class: 'fault', onsubmit: add },
    h('label', {}, 'Service', pick('service', services)),
    h(
      'label',
      {},
      'What happens',
      pick('kind', kinds, (kind) => ABOUT[kind]),
    ),
    h('label', {}, 'Share of calls, %', number('rate', 100, { min: 0, max: 100 })),
    h('label', {}, 'Delay, ms', number('ms', 1000, { min: 0, max: 3600000 })),
    h('label', {}, 'Error status', number('status', 503, { min: 400, max: 599 })),
    h(
      'label',
      {},
      'The call has',
      pick('when', ['before', 'after'], (when) => (when === 'before' ? 'no effect' : 'its effect')),
    ),
    h('label', {}, 'At most, times', number('limit', '', { min: 1, placeholder: 'no limit' })),
    h('button', { class: 'main' }, 'Add fault'),
  );
}
