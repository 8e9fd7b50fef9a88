/* Says before sending that a file is too large, and how far the upload has come. Without it the form just posts. */
const form = document.querySelector<HTMLFormElement>('form[data-upload]');
const input = form?.querySelector<HTMLInputElement>('input[type="file"]');
const complaint = form?.querySelector<HTMLElement>('#file-error');
const progress = form?.querySelector<HTMLElement>('[data-progress]');

function complain(words: string): void {
  if (!input || !complaint) return;
  complaint.textContent = words;
  complaint.hidden = words === '';
  input.toggleAttribute('aria-invalid', words !== '');
  if (words) input.setAttribute('aria-invalid', 'true');
}

const tooLarge = () => (input?.files?.[0]?.size ?? 0) > Number(form?.dataset.largest);

input?.addEventListener('change', () => complain(tooLarge() ? (complaint?.dataset.tooLarge ?? '') : ''));

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  if (tooLarge()) return input?.focus();
  const bar = progress?.querySelector('progress');
  const button = form.querySelector('button');
  if (button) button.disabled = true;
  if (progress) progress.hidden = false;
  const sending = new XMLHttpRequest();
  sending.upload.addEventListener('progress', ({ loaded, total }) => {
    if (bar) bar.value = (100 * loaded) / total;
  });
  const again = () => {
    if (button) button.disabled = false;
    if (progress) progress.hidden = true;
  };
  sending.addEventListener('load', () => {
    if (new URL(sending.responseURL).pathname !== location.pathname) return location.assign(sending.responseURL);
    // Refused: the answer is this page again, with the reason on it.
    const said = new DOMParser().parseFromString(sending.responseText, 'text/html').getElementById('said');
    if (said) document.getElementById('said')?.replaceWith(said);
    again();
  });
  sending.addEventListener('error', () => {
    again();
    complain(complaint?.dataset.lost ?? '');
  });
  sending.open('POST', form.action);
  sending.send(new FormData(form));
});
