/* Keeps the sentence below a plan's form true to what is typed: the page itself says it, asked as its button would. */
const form = document.querySelector<HTMLFormElement>('#plan');
const sentence = document.querySelector('#plan-sentence');
document.querySelector('#plan-look')?.remove();
let asked = 0;

form?.addEventListener('change', async () => {
  const turn = ++asked;
  const body = new FormData(form);
  body.set('look', '1');
  const answer = await fetch(location.href, { method: 'POST', body }).catch(() => null);
  const page = answer ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null;
  const said = page?.querySelector('#plan-sentence')?.textContent;
  if (said && turn === asked && sentence) sentence.textContent = said;
});
