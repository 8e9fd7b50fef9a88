import { bdi, empty, get, h, head } from './dom.js';

let scheme = 'light';

/** One template in every language; `chosen` is its name. */
export async function templates(chosen, redraw) {
  const { languages, names } = await get('/api/templates');
  if (!names.length) return [head('Templates', 'none'), empty('No templates', 'They are shown where the whole platform runs.')];
  const name = names.includes(decodeURIComponent(chosen ?? '')) ? decodeURIComponent(chosen) : names[0];
  const choose = h(
    'select',
    {
      'aria-label': 'Template',
      onchange: (event) => {
        location.hash = `templates/${encodeURIComponent(event.target.value)}`;
      },
    },
    names.map((one) => h('option', { value: one, selected: one === name }, one)),
  );
  const schemes = h(
    'div',
    { class: 'tabs', role: 'group', 'aria-label': 'Colours' },
    ['light', 'dark'].map((one) => {
      const pick = () => {
        scheme = one;
        redraw();
      };
      return h('button', { 'aria-pressed': String(scheme === one), onclick: pick }, one === 'light' ? 'Light' : 'Dark');
    }),
  );
  const told = await Promise.all(
    languages.map(async (language) => {
      const path = `/api/templates/${language}/${encodeURIComponent(name)}`;
      return { language, path, ...(await get(`${path}?as=text`)) };
    }),
  );
  const shown = told.map(({ language, path, subject, text }) =>
    h(
      'section',
      {},
      h('h2', { dir: 'auto' }, bdi(subject)),
      h('iframe', {
        src: `${path}?scheme=${scheme}`,
        sandbox: 'allow-popups allow-popups-to-escape-sandbox',
        title: `${name}, ${language}, ${scheme}`,
      }),
      h('details', {}, h('summary', {}, 'As text'), h('pre', { dir: 'auto' }, text)),
    ),
  );
  return [
    head('Templates', `${names.length} in ${languages.length} languages`, choose, schemes),
    h('div', { class: 'letters' }, shown),
  ];
}
