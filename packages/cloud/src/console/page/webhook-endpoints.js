import { bdi, get, h, span, state } from './dom.js';

const WORD = { delivered: ['ok', 'taken'], pending: ['warn', 'tried again'], failed: ['bad', 'failed'] };

/** Where studios have their events sent: the troubled first. */
export async function webhookEndpoints() {
  const { endpoints } = await get('/api/webhook-endpoints');
  if (!endpoints.length) return null;
  const rows = endpoints.map((endpoint) =>
    h(
      'li',
      { class: 'row' },
      h('span', { class: 'title' }, endpoint.url),
      h('span', { class: 'end' }, standing(endpoint)),
      h('span', { class: 'more' }, bdi(endpoint.organization), ` · ${factsOf(endpoint)}`),
      h('span', { class: 'end' }, endpoint.last && state(...(WORD[endpoint.last.status] ?? ['', endpoint.last.status]))),
    ),
  );
  return h('section', {}, h('h2', {}, 'Where studios have their events sent'), h('ul', { class: 'rows' }, rows));
}

function standing({ status, disabledReason, failingSince }) {
  if (status !== 'active') return state('bad', `disabled: ${disabledReason}`);
  return failingSince ? state('warn', `failing for ${span(Date.now() - failingSince)}`) : state('ok', 'active');
}

const factsOf = ({ deliveries: { delivered, pending, failed }, last }) =>
  [
    `${delivered} taken`,
    pending && `${pending} waiting`,
    failed && `${failed} failed`,
    last && `last ${last.type}${last.answer ? `: ${last.answer}` : ''}${last.attempts ? ` at try ${last.attempts}` : ''}`,
  ]
    .filter(Boolean)
    .join(' · ');
