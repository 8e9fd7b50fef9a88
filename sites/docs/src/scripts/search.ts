type Entry = { title: string; href: string; kind: string; text: string };

const dialog = document.querySelector<HTMLDialogElement>('#search')!;
const input = dialog.querySelector('input')!;
const list = dialog.querySelector('ul')!;
const none = dialog.querySelector<HTMLElement>('[data-none]')!;
let entries: Entry[] | null = null;

/** All words must be there; a title counts for more than a text, its beginning for more still, and what was typed as it stands there for most. */
function found(all: Entry[], asked: string): Entry[] {
  const words = asked.toLowerCase().split(/\s+/).filter(Boolean);
  const score = ({ title, text }: Entry) => {
    const head = title.toLowerCase();
    const rest = text.toLowerCase();
    if (!words.every((word) => head.includes(word) || rest.includes(word))) return 0;
    const whole = head.includes(words.join(' ')) ? 20 : 0;
    return words.reduce((sum, word) => sum + (head.startsWith(word) ? 6 : head.includes(word) ? 4 : 1), whole);
  };
  return all
    .map((entry) => ({ entry, points: words.length === 0 ? 0 : score(entry) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, 12)
    .map(({ entry }) => entry);
}

async function show(): Promise<void> {
  entries ??= (await (await fetch('/docs/search.json')).json()) as Entry[];
  const results = found(entries, input.value);
  none.hidden = results.length > 0 || input.value.trim() === '';
  list.replaceChildren(
    ...results.map(({ title, href, kind }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = href;
      const name = document.createElement('span');
      name.textContent = title;
      const sort = document.createElement('small');
      sort.textContent = kind;
      link.append(name, sort);
      item.append(link);
      return item;
    }),
  );
}

function open(): void {
  dialog.showModal();
  input.select();
}
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-search]')) {
  button.hidden = false;
  button.addEventListener('click', open);
}
input.addEventListener('input', () => void show());
dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
dialog.addEventListener('keydown', (event) => {
  const stops = [input, ...list.querySelectorAll('a')];
  const at = stops.indexOf(document.activeElement as HTMLInputElement);
  const to = event.key === 'ArrowDown' ? at + 1 : event.key === 'ArrowUp' ? at - 1 : null;
  if (event.key === 'Enter' && document.activeElement === input) list.querySelector('a')?.click();
  if (to === null) return;
  event.preventDefault();
  stops[Math.max(0, Math.min(to, stops.length - 1))]?.focus();
});
document.addEventListener('keydown', (event) => {
  const typing = /^(input|textarea|select)$/i.test((event.target as HTMLElement).tagName);
  const asked = (event.key === '/' && !typing) || (event.key === 'k' && (event.metaKey || event.ctrlKey));
  if (!asked || dialog.open) return;
  event.preventDefault();
  open();
});
