/* Sends a picture by itself: announced at the page's own site, then its bytes to the link, in parts where it is large. What had arrived
   when the connection broke off is not sent again, also after the page was closed. Without this the form just posts. */
type Announced = { url: string; partBytes: number | null; parts: number[] };

/** The file as this browser knows it again: its name, size and time. */
const nameOf = (form: HTMLFormElement, file: File) =>
  ['fk-upload', field(form, 'kind'), field(form, 'ownerId'), file.name, file.size, file.lastModified].join('|');
const field = (form: HTMLFormElement, name: string) => form.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value;
const here = (url: string) => new URL(url).pathname;
class Refusal extends Error {}

async function told(response: Response): Promise<Announced> {
  const body = (await response.json()) as Announced & { detail?: string };
  if (response.ok) return body;
  throw new Refusal(body.detail ?? '');
}

async function announce(form: HTMLFormElement, file: File): Promise<Announced> {
  const kept = localStorage.getItem(nameOf(form, file));
  if (kept) {
    const asked = await fetch(here(kept));
    const known = asked.ok ? ((await asked.json()) as Announced & { state: string }) : null;
    if (known?.state === 'staged') return known;
    localStorage.removeItem(nameOf(form, file));
  }
  const body = Object.fromEntries([...new FormData(form)].filter(([, value]) => typeof value === 'string'));
  const sent = { ...body, mimeType: file.type, sizeBytes: file.size, fileName: file.name };
  const answer = await told(
    await fetch(form.action, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(sent) }),
  );
  if (answer.partBytes) localStorage.setItem(nameOf(form, file), answer.url);
  return answer;
}

const put = (path: string, bytes: Blob, progress: (bytes: number) => void) =>
  new Promise<void>((resolve, reject) => {
    const sending = new XMLHttpRequest();
    sending.upload.addEventListener('progress', ({ loaded }) => progress(loaded));
    sending.addEventListener('load', () => {
      if (sending.status < 300) return resolve();
      const problem = JSON.parse(sending.responseText || '{}') as { detail?: string };
      reject(new Refusal(problem.detail ?? ''));
    });
    sending.addEventListener('error', () => reject(new Error('lost')));
    sending.open('PUT', path);
    sending.setRequestHeader('content-type', 'application/octet-stream');
    sending.setRequestHeader('accept-language', document.documentElement.lang);
    sending.send(bytes);
  });

async function send(form: HTMLFormElement, file: File, progress: (share: number, resumed: boolean) => void): Promise<void> {
  const { url, partBytes, parts } = await announce(form, file);
  const path = here(url);
  if (!partBytes) return await put(path, file, (bytes) => progress(bytes / file.size, false));
  const arrived = new Set(parts);
  for (let part = 1; (part - 1) * partBytes < file.size; part++) {
    const from = (part - 1) * partBytes;
    if (arrived.has(part)) continue;
    await put(`${path}/parts/${part}`, file.slice(from, from + partBytes), (bytes) =>
      progress((from + bytes) / file.size, arrived.size > 0),
    );
  }
  await told(
    await fetch(`${path}/completion`, { method: 'POST', headers: { 'accept-language': document.documentElement.lang } }),
  );
  localStorage.removeItem(nameOf(form, file));
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-picture]')) {
  const input = form.querySelector<HTMLInputElement>('input[type="file"]');
  const error = form.querySelector<HTMLElement>('[data-error]');
  const shown = form.querySelector<HTMLElement>('[data-progress]');
  const bar = shown?.querySelector('progress');
  const words = shown?.querySelector<HTMLElement>('[data-words]');
  const button = form.querySelector<HTMLButtonElement>('button[type="submit"]');
  const complain = (sentence: string) => {
    if (error) {
      error.textContent = sentence;
      error.hidden = sentence === '';
    }
    if (sentence) input?.setAttribute('aria-invalid', 'true');
    else input?.removeAttribute('aria-invalid');
  };
  const tooLarge = () => (input?.files?.[0]?.size ?? 0) > Number(form.dataset.largest);
  input?.addEventListener('change', () => complain(tooLarge() ? (error?.dataset.tooLarge ?? '') : ''));
  form.addEventListener('submit', async (event) => {
    const file = input?.files?.[0];
    if (!file) return;
    event.preventDefault();
    if (tooLarge()) return input?.focus();
    complain('');
    if (button) button.disabled = true;
    if (shown) shown.hidden = false;
    try {
      await send(form, file, (share, resumed) => {
        if (bar) bar.value = 100 * share;
        if (words && resumed) words.textContent = words.dataset.resumed ?? '';
      });
      const done = new URL(form.dataset.done ?? '/', location.href);
      // The same page with another fragment is not loaded anew.
      if (done.pathname + done.search === location.pathname + location.search) location.reload();
      else location.assign(done);
    } catch (problem) {
      if (button) button.disabled = false;
      if (shown) shown.hidden = true;
      complain(problem instanceof Refusal && problem.message ? problem.message : (error?.dataset.lost ?? ''));
    }
  });
}
