/* Check-in without waiting: the form goes out in the background, the button answers at once, and the parts of the page
   that carry `data-fresh` are replaced by what the server says. Without this script the same forms work as forms. */
let pending = 0;
let overlapped = false;

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !('live' in form.dataset)) return;
  event.preventDefault();
  const button = form.querySelector<HTMLButtonElement>('button');
  if (!button || button.ariaBusy === 'true') return;
  const body = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
  show(button);
  void send(form, body);
});

function show(button: HTMLButtonElement): void {
  button.ariaBusy = 'true';
  button.classList.toggle('ok');
  button.querySelector('svg')?.remove();
  const label = button.querySelector('[data-label]');
  if (label) label.textContent = button.dataset.then ?? '';
}

async function send(form: HTMLFormElement, body: URLSearchParams): Promise<void> {
  if (pending > 0) overlapped = true;
  pending += 1;
  try {
    const response = await fetch(form.action, { method: 'POST', body });
    if (!response.ok || response.redirected === false) throw new Error('not answered');
    const page = await response.text();
    pending -= 1;
    if (pending > 0) return;
    refresh(overlapped ? await (await fetch(location.href)).text() : page, form);
    overlapped = false;
  } catch {
    // The plain form tells what is wrong, in a page of its own.
    form.submit();
  }
}

function refresh(html: string, form: HTMLFormElement): void {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const row = form.closest('[id]')?.id;
  const held = document.activeElement instanceof HTMLElement && form.contains(document.activeElement);
  for (const part of document.querySelectorAll<HTMLElement>('[data-fresh]')) {
    const fresh = page.getElementById(part.id);
    if (fresh) part.replaceWith(fresh);
  }
  if (row && held) document.getElementById(row)?.querySelector<HTMLElement>('button')?.focus();
}
