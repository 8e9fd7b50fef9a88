const KEY = 'fitkit-key';
const remembered = (name: string) => `fitkit-${name}`;
const isField = (element: Element): element is HTMLInputElement | HTMLSelectElement =>
  element instanceof HTMLInputElement || element instanceof HTMLSelectElement;

/** The request that a form describes; what is left empty in the query is left out. */
function requestOf(form: HTMLFormElement): Request {
  const fields = [...form.elements].filter(isField);
  let path = form.dataset.path ?? '';
  const query = new URLSearchParams();
  for (const { name, value, dataset } of fields) {
    if (dataset.in === 'path') path = path.replace(`{${name}}`, encodeURIComponent(value.trim()));
    if (dataset.in === 'query' && value.trim()) query.set(name, value.trim());
  }
  const headers = new Headers();
  const key = form.querySelector<HTMLInputElement>('[data-key]')?.value.trim();
  if (key) headers.set('authorization', `Bearer ${key}`);
  const method = form.dataset.method ?? 'GET';
  if (method === 'POST') headers.set('idempotency-key', crypto.randomUUID());
  const body = form.querySelector('textarea')?.value;
  if (form.dataset.type) headers.set('content-type', form.dataset.type);
  return new Request(`${path}${query.size > 0 ? `?${query}` : ''}`, { method, headers, body: body ?? null });
}

const pretty = (text: string, type: string) => {
  if (!type.includes('json')) return text || 'Nothing, as it should be.';
  return JSON.stringify(JSON.parse(text), null, 2);
};

async function send(form: HTMLFormElement): Promise<void> {
  const part = <T extends HTMLElement>(name: string) => form.querySelector<T>(`[data-${name}]`)!;
  const button = form.querySelector('button')!;
  button.disabled = true;
  part('time').textContent = 'Sending…';
  const started = performance.now();
  try {
    const response = await fetch(requestOf(form));
    const text = await response.text();
    part('time').textContent = `${Math.round(performance.now() - started)} ms`;
    part('status').textContent = `${response.status} ${response.ok ? '✓' : ''}`;
    part('status').className = response.ok ? 'ok' : 'bad';
    part('request').textContent = response.headers.get('x-request-id') ?? '';
    part('body').textContent = pretty(text, response.headers.get('content-type') ?? '');
    part('answer').hidden = false;
  } catch (error) {
    part('time').textContent = `It could not be sent: ${error instanceof Error ? error.message : error}`;
  } finally {
    button.disabled = false;
  }
}

for (const form of document.querySelectorAll<HTMLFormElement>('[data-try]')) {
  const key = form.querySelector<HTMLInputElement>('[data-key]');
  const live = form.querySelector<HTMLElement>('[data-live]');
  const warn = () => live?.toggleAttribute('hidden', !key?.value.startsWith('fk_live_'));
  if (key) {
    key.value = sessionStorage.getItem(KEY) ?? '';
    key.addEventListener('input', () => {
      sessionStorage.setItem(KEY, key.value.trim());
      warn();
    });
    warn();
  }
  for (const input of form.querySelectorAll<HTMLInputElement>('[data-remember]')) {
    input.value = sessionStorage.getItem(remembered(input.name)) ?? '';
    input.addEventListener('change', () => sessionStorage.setItem(remembered(input.name), input.value.trim()));
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send(form);
  });
}
