import { act, bdi, empty, get, h, head, search, span, state, time, unseen } from './dom.js';
import { givenUp } from './given-up.js';
import { webhookEndpoints } from './webhook-endpoints.js';

const KIND = {
  delivered: 'ok',
  waiting: 'warn',
  active: 'warn',
  retrying: 'warn',
  pending: 'warn',
  failed: 'bad',
  lost: 'bad',
  cancelled: '',
};
const opened = new Set();
let words = '';

const pathOf = (url) => url.replace(/^https?:\/\//, '');

export async function jobs(_chosen, redraw) {
  const { messages, deadLetters } = await get('/api/jobs');
  const find = search('Search jobs', words, (value) => {
    words = value;
    redraw();
  });
  const fits = (message) =>
    `${message.url} ${message.body} ${message.labels} ${message.state}`.toLowerCase().includes(words.toLowerCase());
  const shown = messages.filter(fits);
  const waiting = messages.filter(({ nextAttempt }) => nextAttempt).length;
  const about = `${messages.length} kept, ${waiting} on their way, ${deadLetters.length} dead`;
  const letters = deadLetters.length
    ? h(
        'section',
        {},
        h('h2', {}, 'Dead letters of QStash'),
        h(
          'ul',
          { class: 'rows' },
          deadLetters.map((letter) =>
            job(letter.message, redraw, h('button', { onclick: () => retry(letter.dlqId, redraw) }, 'Publish again')),
          ),
        ),
      )
    : null;
  const list = shown.length
    ? h(
        'ul',
        { class: 'rows' },
        shown.map((message) =>
          job(message, redraw, message.nextAttempt && h('button', { onclick: () => deliver(message.id, redraw) }, 'Deliver now')),
        ),
      )
    : empty(
        words ? 'Nothing found' : 'No jobs yet',
        words
          ? 'No job has these words in its address or body.'
          : 'What the platform publishes to QStash shows here with every delivery.',
      );
  return [head('Jobs', about, find), await givenUp(redraw), letters, h('section', {}, h('h2', {}, 'Messages'), list)];
}

const deliver = (id, redraw) => act('POST', `/api/jobs/${id}/deliver`, 'Delivered out of turn.').then(redraw);
const retry = (id, redraw) => act('POST', `/api/dead-letters/${id}/retry`, 'Published again.').then(redraw);

function job(message, _redraw, button) {
  const next = message.nextAttempt
    ? `next try in ${span(message.nextAttempt - Date.now())}`
    : `${message.attempts.length} of ${message.retries + 1} tries`;
  const attempts = message.attempts.map((attempt, i) =>
    h(
      'tr',
      {},
      h('td', {}, `${i + 1}`),
      h('td', {}, time(attempt.at)),
      h('td', {}, attempt.error ? state('bad', attempt.error) : state(attempt.status < 300 ? 'ok' : 'bad', `${attempt.status}`)),
      h('td', {}, `${attempt.ms} ms`),
      h('td', {}, h('code', {}, attempt.body.slice(0, 400))),
    ),
  );
  const table = h(
    'table',
    {},
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        ['Try', 'When', 'Answer', 'Took', 'Body'].map((name) => h('th', { scope: 'col' }, name)),
      ),
    ),
    h('tbody', {}, attempts),
  );
  const facts = [
    message.queue && `queue ${message.queue}`,
    message.flowKey && `flow ${message.flowKey}`,
    message.scheduleId && `schedule ${message.scheduleId}`,
    ...message.labels,
  ].filter(Boolean);
  return fold(
    message.id,
    [
      h('span', { class: 'title' }, bdi(pathOf(message.url))),
      h('span', { class: 'end' }, state(KIND[message.state] ?? '', message.state)),
      h('span', { class: 'more' }, [next, ...facts].join(' · ')),
      h('span', { class: 'end' }, time(message.createdAt)),
    ],
    [
      button ? h('p', {}, button) : null,
      message.attempts.length ? h('div', { class: 'wide' }, table) : h('p', { class: 'more' }, 'Not tried yet.'),
      h('h3', {}, 'Body'),
      h('pre', { dir: 'auto' }, pretty(message.body ?? `base64 ${message.bodyBase64}`) || '(empty)'),
      h('p', { class: 'more' }, h('code', {}, message.id)),
    ],
  );
}

function fold(id, summary, inside) {
  const toggle = (event) => (event.target.open ? opened.add(id) : opened.delete(id));
  return h(
    'li',
    {},
    h(
      'details',
      { open: opened.has(id), ontoggle: toggle },
      h('summary', { class: 'row' }, summary),
      h('div', { class: 'inside' }, inside),
    ),
  );
}

function pretty(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

export async function schedules(_chosen, redraw) {
  const all = (await get('/api/jobs')).schedules;
  const top = head('Schedules', 'Cron in UTC, or in the zone the expression begins with');
  if (!all.length) return [top, empty('No schedules yet', 'The platform registers its own when it starts.')];
  const run = (id) => act('POST', `/api/schedules/${encodeURIComponent(id)}/run`, 'It runs now.').then(redraw);
  const rows = all.map((schedule) =>
    h(
      'tr',
      {},
      h('td', {}, h('strong', {}, schedule.id), h('div', { class: 'more' }, bdi(pathOf(schedule.destination)))),
      h('td', {}, h('code', {}, schedule.cron)),
      h(
        'td',
        {},
        schedule.nextRun
          ? [time(schedule.nextRun), h('div', { class: 'more' }, `next in ${span(schedule.nextRun - Date.now())}`)]
          : state('warn', 'paused'),
      ),
      h('td', {}, schedule.lastRun ? ['ran ', time(schedule.lastRun)] : 'not run yet'),
      h('td', { class: 'num' }, h('button', { onclick: () => run(schedule.id) }, 'Run now')),
    ),
  );
  const columns = ['Schedule', 'Cron', 'Next', 'Last', unseen('Run')].map((name) => h('th', { scope: 'col' }, name));
  return [
    top,
    h('div', { class: 'wide' }, h('table', { class: 'cards' }, h('thead', {}, h('tr', {}, columns)), h('tbody', {}, rows))),
  ];
}

export async function webhooks() {
  const all = (await get('/api/jobs')).webhooks;
  const top = head(
    'Webhooks',
    'What Clerk and Resend told the platform, signed as Svix signs; below, what the platform tells others',
  );
  const out = await webhookEndpoints();
  if (!all.length) return [top, empty('No webhooks yet', 'Sign somebody in, or send a letter with an endpoint registered.'), out];
  const rows = all.map((webhook) =>
    fold(
      webhook.id,
      [
        h('span', { class: 'title' }, webhook.type),
        h('span', { class: 'end' }, state(KIND[webhook.state] ?? '', webhook.state)),
        h(
          'span',
          { class: 'more' },
          [pathOf(webhook.url), webhook.nextAttempt && `next try in ${span(webhook.nextAttempt - Date.now())}`]
            .filter(Boolean)
            .join(' · '),
        ),
        h('span', { class: 'end' }, time(webhook.createdAt)),
      ],
      [
        h(
          'ol',
          {},
          webhook.attempts.map(({ at, status, error }) =>
            h('li', {}, time(at), ' ', state(status < 300 ? 'ok' : 'bad', error ?? `${status}`)),
          ),
        ),
        h('pre', {}, pretty(webhook.body)),
      ],
    ),
  );
  return [top, h('ul', { class: 'rows' }, rows), out];
}
