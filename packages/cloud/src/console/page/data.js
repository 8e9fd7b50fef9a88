import { act, bdi, empty, get, h, head, search, span, unseen } from './dom.js';

let redisWords = '';
let organization = '';

export async function redis(_chosen, redraw) {
  const { total, keys } = await get(`/api/redis?search=${encodeURIComponent(redisWords)}`);
  const find = search('Search keys', redisWords, (value) => {
    redisWords = value;
    redraw();
  });
  const top = head('Redis', total === 1 ? '1 key' : `${total} keys`, find);
  if (!keys.length)
    return [
      top,
      empty(redisWords ? 'Nothing found' : 'No keys yet', 'Rate limits and caches show here with the time they have left.'),
    ];
  const forget = (key) => act('DELETE', `/api/redis/${encodeURIComponent(key)}`, 'Deleted.').then(redraw);
  const rows = keys.map(({ key, type, ttlMs, value }) =>
    h(
      'tr',
      {},
      h('td', {}, h('code', {}, bdi(key)), h('div', { class: 'more' }, type)),
      h('td', {}, h('code', { dir: 'auto' }, value)),
      h('td', { class: 'num' }, ttlMs < 0 ? 'stays' : span(ttlMs)),
      h(
        'td',
        { class: 'num' },
        h('button', { class: 'quiet', onclick: () => forget(key), 'aria-label': `Delete ${key}` }, 'Delete'),
      ),
    ),
  );
  return [top, table(['Key', 'Value', 'Time left', unseen('Delete')], rows, [2], 'cards')];
}

export async function database(_chosen, redraw) {
  const { kind, tables, organizations } = await get('/api/database');
  const names = new Map(organizations.map(({ id, name }) => [id, name]));
  const choose = h(
    'select',
    {
      'aria-label': 'Organization',
      onchange: (event) => {
        organization = event.target.value;
        redraw();
      },
    },
    h('option', { value: '' }, 'All organizations'),
    organizations.map(({ id, name }) => h('option', { value: id, selected: id === organization }, name)),
  );
  const rowsOf = (one) => (organization ? (one.organizations.find(({ id }) => id === organization)?.rows ?? 0) : one.rows);
  const shown = tables
    .filter((one) => !organization || one.organizations.length)
    .sort((a, b) => rowsOf(b) - rowsOf(a) || a.name.localeCompare(b.name));
  const sum = shown.reduce((rows, one) => rows + rowsOf(one), 0);
  const about = `${kind === 'pglite' ? 'PGlite in this process' : 'your PostgreSQL'}: ${tables.length} tables, ${sum.toLocaleString()} rows`;
  const top = head('Database', about, organizations.length ? choose : null, h('button', { onclick: redraw }, 'Count again'));
  if (!tables.length) return [top, empty('No tables yet', 'They come with the migrations.')];
  const rows = shown.map((one) =>
    h(
      'tr',
      {},
      h('td', {}, h('span', { class: 'more' }, `${one.schema}.`), one.name),
      h('td', { class: 'num' }, `${one.exact ? '' : '≈ '}${rowsOf(one).toLocaleString()}`),
      h('td', {}, h('span', { class: 'more' }, one.organizations.length ? largest(one.organizations, names) : '')),
    ),
  );
  return [top, table(['Table', 'Rows', 'Most of them with'], rows, [1])];
}

const largest = (organizations, names) =>
  [...organizations]
    .sort((a, b) => b.rows - a.rows)
    .slice(0, 3)
    .map(({ id, rows }) => `${names.get(id) ?? id.slice(0, 8)} ${rows}`)
    .join(' · ');

function table(columns, rows, numbers, kind) {
  const heads = columns.map((name, i) => h('th', { scope: 'col', class: numbers.includes(i) ? 'num' : undefined }, name));
  return h('div', { class: 'wide' }, h('table', { class: kind }, h('thead', {}, h('tr', {}, heads)), h('tbody', {}, rows)));
}
