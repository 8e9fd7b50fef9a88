/* Keeps what a member would see true to what is typed, a moment after the last key. */
const PAUSE_MS = 300;
const form = document.querySelector<HTMLFormElement>('#rules');
const seen = document.querySelector('#rules-seen');
document.querySelector('#rules-look')?.remove();
let turn = 0;

form?.addEventListener('input', () => {
  const mine = ++turn;
  setTimeout(async () => {
    if (mine !== turn || !seen || !form.dataset.preview) return;
    const answer = await fetch(form.dataset.preview, { method: 'POST', body: new FormData(form) }).catch(() => null);
    if (!answer?.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (mine === turn) seen.replaceChildren(...page.body.childNodes);
  }, PAUSE_MS);
});
