import { act, get, h, span, state } from './dom.js';

const WORD = { open: ['bad', 'given up'], replaying: ['warn', 'tried again'] };

/** What the platform gave up for good, with its reason, until somebody settles it. */
export async function givenUp(redraw) {
  const { letters } = await get('/api/given-up');
  if (!letters.length) return null;
  const again = (id) => act('POST', `/api/given-up/${id}/replay`, 'Handed over again.').then(redraw);
  const rows = letters.map((letter) =>
    h(
      'li',
      { class: 'row' },
      h('span', { class: 'title' }, letter.explanation),
      h('span', { class: 'end' }, state(...(WORD[letter.status] ?? ['', letter.status]))),
      h('span', { class: 'more' }, factsOf(letter)),
      h('span', { class: 'end' }, h('button', { onclick: () => again(letter.id) }, 'Try again')),
      h('span', { class: 'more' }, letter.advice),
    ),
  );
  return h('section', {}, h('h2', {}, 'Given up by the platform'), h('ul', { class: 'rows' }, rows));
}

const factsOf = ({ organization, job, event, attempts, replays, errorCode, failedAt }) =>
  [
    organization,
    job,
    event && `for ${event}`,
    attempts === 1 ? 'tried once' : `tried ${attempts} times`,
    replays && `${replays} times again`,
    errorCode,
    `${span(Date.now() - failedAt)} ago`,
  ]
    .filter(Boolean)
    .join(' · ');
