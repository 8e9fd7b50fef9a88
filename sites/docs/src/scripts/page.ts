/** Code speaks of the host it is read on: what is copied works there, on a laptop too. */
const WRITTEN = 'https://api.fitkit.fit';
if (location.origin !== WRITTEN) {
  for (const block of document.querySelectorAll('pre.astro-code, code')) {
    const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (node.nodeValue?.includes(WRITTEN)) node.nodeValue = node.nodeValue.replaceAll(WRITTEN, location.origin);
    }
  }
}

for (const block of document.querySelectorAll('pre.astro-code')) {
  const holder = document.createElement('div');
  holder.className = 'code';
  block.replaceWith(holder);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Copy';
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(block.textContent ?? '');
    button.textContent = 'Copied';
    setTimeout(() => (button.textContent = 'Copy'), 1500);
  });
  holder.append(block, button);
}

const theme = document.querySelector<HTMLButtonElement>('[data-theme-choice]');
if (theme) {
  theme.hidden = false;
  theme.addEventListener('click', () => {
    const root = document.documentElement;
    const isDark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = isDark ? 'light' : 'dark';
    localStorage.setItem('fitkit-theme', root.dataset.theme);
  });
}
// The contents begin where the reader is; the page itself stays where it was.
const side = document.querySelector<HTMLElement>('.side');
const current = side?.querySelector<HTMLElement>('[aria-current]');
if (side && current) side.scrollTop = current.offsetTop - side.clientHeight / 2;
// On a phone the contents are a line that opens; without this script they are simply there.
const menu = document.querySelector<HTMLDetailsElement>('.menu');
if (menu && matchMedia('(max-width: 56rem)').matches) menu.open = false;
