/* A small stand-in for clerk-js: the surface FitKit uses, against the emulator that served this file. */
(() => {
  const script = document.currentScript;
  const api = script ? script.src.replace(/\/npm\/.*$/, '') : '';
  const publishableKey = script?.dataset.clerkPublishableKey ?? '';
  const CLIENT = '__clerk_db_jwt';
  const REFRESH_MS = 50_000;

  const WORDS = {
    en: {
      title: 'Sign in',
      demo: 'Development: choose somebody, no password is asked.',
      search: 'Search by name or e-mail',
      people: 'People',
      nobody: 'Nobody fits. Write an e-mail below to come in as anyone.',
      other: 'Someone else',
      email: 'E-mail',
      first: 'First name',
      last: 'Last name',
      go: 'Continue',
      create: 'Create account',
      unknown: 'Nobody has this e-mail yet. Add a name to create an account.',
      failed: 'That did not work: ',
      platform: 'No organization',
    },
    he: {
      title: 'כניסה',
      demo: 'סביבת פיתוח: בוחרים מי נכנס, בלי סיסמה.',
      search: 'חיפוש לפי שם או דוא״ל',
      people: 'אנשים',
      nobody: 'לא נמצא אף אחד. אפשר לכתוב למטה דוא״ל ולהיכנס בתור כל אחד.',
      other: 'מישהו אחר',
      email: 'דוא״ל',
      first: 'שם פרטי',
      last: 'שם משפחה',
      go: 'המשך',
      create: 'יצירת חשבון',
      unknown: 'אין עדיין חשבון עם הדוא״ל הזה. הוסיפו שם כדי ליצור אותו.',
      failed: 'זה לא הצליח: ',
      platform: 'ללא ארגון',
    },
    ru: {
      title: 'Вход',
      demo: 'Режим разработки: выберите, кто входит, пароль не нужен.',
      search: 'Поиск по имени или почте',
      people: 'Люди',
      nobody: 'Никого не нашлось. Ниже можно ввести любую почту и войти.',
      other: 'Кто-то другой',
      email: 'Эл. почта',
      first: 'Имя',
      last: 'Фамилия',
      go: 'Продолжить',
      create: 'Создать аккаунт',
      unknown: 'С этой почтой ещё никого нет. Добавьте имя, чтобы создать аккаунт.',
      failed: 'Не получилось: ',
      platform: 'Без организации',
    },
  };

  const STYLE = `
    :host { display: block; font: 1rem/1.5 var(--font, Rubik, system-ui, sans-serif); color: var(--ink, light-dark(#26221e, #f1eeea)); }
    * { box-sizing: border-box; font: inherit; color: inherit; }
    h1, h2, p, ul { margin: 0; padding: 0; }
    h1 { font-size: 1.5rem; font-weight: 600; letter-spacing: -.01em; }
    h2 { font-size: .875rem; font-weight: 500; color: var(--ink-2, light-dark(#57504a, #c9c4be)); }
    .box { display: grid; gap: 1.25rem; max-inline-size: 26rem; margin-inline: auto; }
    .hint { font-size: .875rem; color: var(--ink-3, light-dark(#6b645d, #a8a29b)); }
    ul { list-style: none; display: grid; max-block-size: 21rem; overflow: auto; border-block: 1px solid var(--line, light-dark(#e7e3df, #403c38)); }
    li + li { border-block-start: 1px solid var(--line, light-dark(#e7e3df, #403c38)); }
    .person { inline-size: 100%; min-block-size: 3.5rem; display: flex; gap: .75rem; align-items: center; padding: .5rem .5rem; border: 0; background: none;
      text-align: start; cursor: pointer; border-radius: 6px; }
    .person:hover { background: var(--bg-2, light-dark(#f6f4f1, #221f1d)); }
    .person > span:last-child { display: grid; min-inline-size: 0; }
    .face { flex: none; inline-size: 2.25rem; block-size: 2.25rem; border-radius: 99px; display: grid; place-items: center; font-size: .8125rem; font-weight: 500;
      background: var(--accent-tint, light-dark(#f8eef3, #3a2a33)); color: var(--accent-2, light-dark(#7c1f56, #e6b9d3)); }
    .name { font-weight: 500; }
    .more { font-size: .8125rem; color: var(--ink-3, light-dark(#6b645d, #a8a29b)); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    form { display: grid; gap: .75rem; }
    label { display: grid; gap: .25rem; font-size: .875rem; color: var(--ink-2, light-dark(#57504a, #c9c4be)); }
    input { inline-size: 100%; min-block-size: 2.75rem; padding: .5rem .75rem; border: 1px solid var(--edge, light-dark(#97908a, #7d7772)); border-radius: 10px;
      background: var(--surface, light-dark(#fff, #2a2724)); color: var(--ink, light-dark(#26221e, #f1eeea)); }
    .names { display: grid; grid-template-columns: 1fr 1fr; gap: .75rem; }
    [hidden] { display: none; }
    .go { min-block-size: 2.75rem; border: 0; border-radius: 10px; font-weight: 500; cursor: pointer;
      background: var(--accent, light-dark(#8a2460, #dca4c6)); color: var(--on-accent, light-dark(#fff, #26221e)); }
    .go[disabled] { opacity: .6; cursor: default; }
    :focus-visible { outline: 2px solid var(--accent, light-dark(#8a2460, #dca4c6)); outline-offset: 2px; }
    [role=status]:empty { display: none; }
    [role=status] { font-size: .875rem; color: var(--bad, light-dark(#a3262b, #f0a5a0)); }
  `;

  const cookie = (name) =>
    document.cookie
      .split('; ')
      .find((pair) => pair.startsWith(`${name}=`))
      ?.slice(name.length + 1);
  const setCookie = (name, value, seconds) => {
    const secure = location.protocol === 'https:' ? '; Secure' : '';
    // biome-ignore lint/suspicious/noDocumentCookie: clerk-js writes these cookies from the page, so a stand-in must too.
    document.cookie = `${name}=${value}; Path=/; SameSite=Lax; Max-Age=${seconds}${secure}`;
  };

  async function call(method, path, fields) {
    const query = `?${CLIENT}=${encodeURIComponent(cookie(CLIENT) ?? '')}`;
    const answer = await fetch(`${api}/v1${path}${query}`, {
      method,
      ...(fields ? { body: new URLSearchParams(fields) } : {}),
    });
    const body = await answer.json();
    if (answer.ok) return body;
    const [first] = body.errors ?? [];
    throw Object.assign(new Error(first?.message ?? `HTTP ${answer.status}`), {
      status: answer.status,
      errors: body.errors ?? [],
    });
  }

  const listeners = new Set();
  let refreshing;

  const clerk = {
    publishableKey,
    frontendApi: api,
    loaded: false,
    client: undefined,
    session: undefined,
    user: undefined,

    async load() {
      if (clerk.loaded) return;
      if (!cookie(CLIENT)) setCookie(CLIENT, (await call('POST', '/dev_browser', {})).token, 365 * 24 * 3600);
      await take((await call('GET', '/client')).response);
      clerk.loaded = true;
    },

    addListener(listener) {
      listeners.add(listener);
      listener(resources());
      return () => listeners.delete(listener);
    },

    async signOut(options = {}) {
      await take((await call('DELETE', '/client')).response);
      if (options.redirectUrl) location.assign(options.redirectUrl);
    },

    mountSignIn(element, options = {}) {
      if (clerk.session) return void leave(options);
      draw(element, options);
    },

    unmountSignIn(element) {
      element.replaceChildren();
      element.shadowRoot?.replaceChildren();
    },
  };

  const resources = () => ({ client: clerk.client, session: clerk.session, user: clerk.user, organization: null });

  /** What the server says of this client becomes what the page sees; a live session gets a fresh cookie. */
  async function take(client) {
    const session = client.sessions.find(({ id }) => id === client.last_active_session_id);
    clerk.client = { id: client.id, sessions: client.sessions };
    clerk.session = session ? sessionOf(session) : null;
    clerk.user = clerk.session ? clerk.session.user : null;
    clearInterval(refreshing);
    if (clerk.session) {
      setCookie('__client_uat', Math.floor(session.created_at / 1000), 365 * 24 * 3600);
      await clerk.session.getToken({ skipCache: true });
      refreshing = setInterval(() => refresh(), REFRESH_MS);
    } else {
      setCookie('__session', '', 0);
      setCookie('__client_uat', '0', 365 * 24 * 3600);
    }
    for (const listener of listeners) listener(resources());
  }

  async function refresh() {
    try {
      await clerk.session?.getToken({ skipCache: true });
    } catch (error) {
      if (error.status) await take((await call('GET', '/client')).response);
    }
  }
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && clerk.session && refresh());

  function sessionOf(given) {
    const { user } = given;
    let token;
    let until = 0;
    return {
      id: given.id,
      status: given.status,
      user: {
        id: user.id,
        firstName: user.first_name,
        lastName: user.last_name,
        fullName: [user.first_name, user.last_name].filter(Boolean).join(' ') || null,
        primaryEmailAddress: { emailAddress: user.email },
        emailAddresses: [{ emailAddress: user.email }],
      },
      async getToken({ skipCache = false } = {}) {
        if (!skipCache && Date.now() < until) return token;
        token = (await call('POST', `/client/sessions/${given.id}/tokens`, {})).jwt;
        until = Date.now() + REFRESH_MS;
        setCookie('__session', token, 7 * 24 * 3600);
        return token;
      },
    };
  }

  function leave(options) {
    const asked = new URLSearchParams(location.search).get('redirect_url');
    location.assign(options.forceRedirectUrl ?? asked ?? options.fallbackRedirectUrl ?? '/');
  }

  function make(tag, attributes = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
      else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
    }
    element.append(...children);
    return element;
  }

  function draw(element, options) {
    const words = WORDS[document.documentElement.lang.slice(0, 2)] ?? WORDS.en;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];

    const list = make('ul', { 'aria-label': words.people });
    const none = make('p', { class: 'hint', hidden: true }, words.nobody);
    const status = make('p', { role: 'status' });
    const search = make('input', { type: 'search', placeholder: words.search, 'aria-label': words.search, autocomplete: 'off' });
    const email = make('input', { type: 'email', name: 'email', required: true, autocomplete: 'username', dir: 'ltr' });
    const first = make('input', { name: 'first', autocomplete: 'given-name' });
    const last = make('input', { name: 'last', autocomplete: 'family-name' });
    const names = make(
      'div',
      { class: 'names', hidden: true },
      make('label', {}, words.first, first),
      make('label', {}, words.last, last),
    );
    const go = make('button', { class: 'go', type: 'submit' }, words.go);
    const form = make('form', {}, make('h2', {}, words.other), make('label', {}, words.email, email), names, status, go);
    const box = make(
      'div',
      { class: 'box' },
      make('h1', {}, words.title),
      make('p', { class: 'hint' }, words.demo),
      search,
      list,
      none,
      form,
    );
    root.replaceChildren(box);

    const enter = async (path, fields) => {
      status.textContent = '';
      go.disabled = true;
      try {
        await take((await call('POST', path, fields)).client);
        leave(options);
      } catch (error) {
        go.disabled = false;
        if (error.errors?.[0]?.code === 'form_identifier_not_found') {
          names.hidden = false;
          go.textContent = words.create;
          status.textContent = words.unknown;
          first.focus();
        } else status.textContent = words.failed + error.message;
      }
    };
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const address = email.value.trim();
      if (names.hidden) enter('/client/sign_ins', { identifier: address });
      else enter('/client/sign_ups', { email_address: address, first_name: first.value.trim(), last_name: last.value.trim() });
    });
    email.addEventListener('input', () => {
      names.hidden = true;
      go.textContent = words.go;
      status.textContent = '';
    });

    const row = (person) => {
      const name = [person.first_name, person.last_name].filter(Boolean).join(' ') || person.email;
      const letters = [person.first_name?.[0], person.last_name?.[0]].filter(Boolean).join('') || person.email[0].toUpperCase();
      const roles = person.organizations.map(({ role, slug }) => `${role} · ${slug}`).join(', ') || words.platform;
      const text = make(
        'span',
        {},
        make('span', { class: 'name' }, make('bdi', {}, name)),
        make('span', { class: 'more' }, make('bdi', {}, person.email)),
        make('span', { class: 'more' }, roles),
      );
      const press = () => enter('/client/sign_ins', { identifier: person.email });
      const button = make(
        'button',
        { class: 'person', type: 'button', onclick: press },
        make('span', { class: 'face', 'aria-hidden': 'true' }, letters),
        text,
      );
      return { words: `${name} ${person.email} ${roles}`.toLowerCase(), item: make('li', {}, button) };
    };
    const step = (event) => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      const buttons = [...list.querySelectorAll('li:not([hidden]) button')];
      const at = buttons.indexOf(root.activeElement);
      const next = event.key === 'ArrowDown' ? at + 1 : at - 1;
      event.preventDefault();
      if (next < 0) search.focus();
      else buttons[Math.min(next, buttons.length - 1)]?.focus();
    };
    search.addEventListener('keydown', step);
    list.addEventListener('keydown', step);

    call('GET', '/demo_people').then(({ people }) => {
      const rows = people.map(row);
      list.replaceChildren(...rows.map(({ item }) => item));
      const filter = () => {
        const wanted = search.value.trim().toLowerCase();
        let left = 0;
        for (const { words: text, item } of rows) {
          item.hidden = !text.includes(wanted);
          if (!item.hidden) left++;
        }
        list.hidden = left === 0;
        none.hidden = left > 0;
      };
      search.addEventListener('input', filter);
      filter();
      search.hidden = rows.length === 0;
    });
  }

  window.Clerk = clerk;
})();
