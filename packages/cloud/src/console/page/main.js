import { database, redis } from './data.js';
import { empty, get, h } from './dom.js';
import { faults } from './faults.js';
import { jobs, schedules, webhooks } from './jobs.js';
import { mailbox } from './mailbox.js';
import { people } from './people.js';
import { pushes } from './pushes.js';
import { templates } from './templates.js';

/** A section redraws when one of its topics changes. */
const SECTIONS = {
  mailbox: { title: 'Mailbox', draw: mailbox, topics: ['mailbox'] },
  pushes: { title: 'Pushes', draw: pushes, topics: ['pushes'] },
  templates: { title: 'Templates', draw: templates, topics: [] },
  jobs: { title: 'Jobs', draw: jobs, topics: ['jobs'] },
  schedules: { title: 'Schedules', draw: schedules, topics: ['jobs'] },
  webhooks: { title: 'Webhooks', draw: webhooks, topics: ['people', 'mailbox'] },
  redis: { title: 'Redis', draw: redis, topics: ['redis'] },
  database: { title: 'Database', draw: database, topics: [] },
  people: { title: 'People', draw: people, topics: ['people'] },
  faults: { title: 'Faults', draw: faults, topics: ['faults'] },
};

const content = document.getElementById('content');
const nav = document.getElementById('nav');
let drawing = 0;

const place = () => {
  const [name, chosen] = location.hash.slice(1).split('/');
  return { name: name in SECTIONS ? name : 'mailbox', chosen };
};

async function draw(anyway = true) {
  const { name, chosen } = place();
  const { draw: section, title } = SECTIONS[name];
  // Nothing moves under the hands of somebody who is filling in a form.
  if (!anyway && content.contains(document.activeElement) && document.activeElement.closest('form')) return;
  const mine = ++drawing;
  let parts;
  try {
    parts = await section(chosen, draw);
  } catch (error) {
    parts = [h('h1', {}, title), empty('This could not be read', error.message)];
  }
  if (mine !== drawing) return;
  keepingPlace(() => content.replaceChildren(...parts.filter(Boolean)));
  document.title = `${title} · FitKit cloud`;
}

/** New content, but the same focus, caret and scroll. */
function keepingPlace(change) {
  const active = document.activeElement;
  const inside = content.contains(active) && active !== content;
  const path = inside ? pathTo(active) : null;
  const caret = active?.id === 'search' ? active.selectionStart : null;
  const scroll = content.querySelector('.list')?.scrollTop ?? 0;
  const frame = content.querySelector('iframe');
  change();
  const list = content.querySelector('.list');
  if (list) list.scrollTop = scroll;
  const fresh = content.querySelector('iframe');
  if (frame && fresh && frame.src === fresh.src) fresh.replaceWith(frame);
  if (!path) return;
  const target = active.id ? document.getElementById(active.id) : path.reduce((element, at) => element?.children[at], content);
  target?.focus({ preventScroll: true });
  if (caret !== null && target) target.setSelectionRange(caret, caret);
}

function pathTo(element) {
  const path = [];
  for (let at = element; at !== content; at = at.parentElement) path.unshift([...at.parentElement.children].indexOf(at));
  return path;
}

async function drawNav() {
  const [{ total }, { total: pushed }, { messages, deadLetters }, { faults: wrong }] = await Promise.all([
    get('/api/mailbox'),
    get('/api/pushes'),
    get('/api/jobs'),
    get('/api/faults'),
  ]);
  const counts = {
    mailbox: [total],
    pushes: [pushed],
    jobs: [deadLetters.length || messages.length, deadLetters.length && 'bad', deadLetters.length && 'dead'],
    faults: [wrong.length, 'bad'],
  };
  const { name } = place();
  const links = Object.entries(SECTIONS).map(([section, { title }]) => {
    const [count, kind, word] = counts[section] ?? [];
    const badge = count ? h('span', { class: `count ${kind || ''}` }, `${count}${word ? ` ${word}` : ''}`) : null;
    return h('a', { href: `#${section}`, 'aria-current': section === name && 'page' }, title, badge);
  });
  const focused = [...nav.children].indexOf(document.activeElement);
  const { scrollLeft } = nav;
  nav.replaceChildren(...links);
  nav.scrollLeft = scrollLeft;
  nav.children[focused]?.focus({ preventScroll: true });
}

function listen() {
  const live = document.getElementById('live');
  const source = new EventSource('/api/live');
  source.onopen = () => {
    live.textContent = 'Live';
    live.classList.add('on');
    draw(false);
    drawNav();
  };
  source.onerror = () => {
    live.textContent = 'Not connected';
    live.classList.remove('on');
  };
  source.onmessage = ({ data }) => {
    const topics = JSON.parse(data);
    drawNav();
    if (SECTIONS[place().name].topics.some((topic) => topics.includes(topic))) draw(false);
  };
}

addEventListener('hashchange', () => {
  draw();
  drawNav();
});
addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.target.closest('input, select, textarea')) return;
  event.preventDefault();
  document.getElementById('search')?.focus();
});
draw();
drawNav();
listen();
