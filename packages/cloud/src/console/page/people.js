import { bdi, empty, get, h, head, say, search } from './dom.js';

let words = '';

export async function people(_chosen, redraw) {
  const { people: all, signInUrl } = await get('/api/people?with=sign-in').then((told) =>
    Array.isArray(told) ? { people: told } : told,
  );
  const find = search('Search people', words, (value) => {
    words = value;
    redraw();
  });
  const top = head('People', all.length === 1 ? '1 can sign in' : `${all.length} can sign in`, find);
  const shown = all.filter((person) => JSON.stringify(person).toLowerCase().includes(words.toLowerCase()));
  if (!shown.length)
    return [
      top,
      empty(words ? 'Nobody found' : 'Nobody yet', 'The seed brings demo people; anyone can sign up on the sign-in page.'),
    ];
  const copy = async (email) => {
    const answer = await fetch('/api/session-tokens', { method: 'POST', body: JSON.stringify({ email }) });
    const { token, error } = await answer.json();
    if (token) await navigator.clipboard.writeText(token);
    say(token ? `A token of ${email} for an hour is on the clipboard.` : error);
  };
  const rows = shown.map((person) =>
    h(
      'li',
      { class: 'person' },
      h(
        'div',
        {},
        h('div', { class: 'title' }, bdi(person.name || person.email)),
        h('div', { class: 'more' }, bdi(person.email)),
        h(
          'div',
          { class: 'more' },
          person.organizations.map(({ slug, role }) => `${role} · ${slug}`).join(', ') || 'No organization',
        ),
      ),
      h('div', { class: 'tools' }, h('button', { onclick: () => copy(person.email) }, 'Copy a token')),
    ),
  );
  const hint = h(
    'p',
    { class: 'more' },
    'To sign in as somebody, open the sign-in page and choose them: ',
    h('a', { href: signInUrl, target: '_blank' }, signInUrl),
    '.',
  );
  return [top, hint, h('ul', { class: 'rows' }, rows)];
}
