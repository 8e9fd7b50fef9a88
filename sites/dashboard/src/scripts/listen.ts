/* What happens while the page is looked at: the number on the bell, and the parts that carry `data-fresh`. */
import { keepBell } from '@fitkit/ui/live/bell.ts';
import { announce, listen, readAgain, replace, rooms } from '@fitkit/ui/live/page.ts';

/** Much happens at once when a class begins: the page is read again once for all of it. */
const PAUSE_MS = 400;
let waiting: ReturnType<typeof setTimeout> | undefined;
let isReading = false;
let again = false;

const spoken = () =>
  new Map(
    [...document.querySelectorAll<HTMLElement>('[data-fresh] [data-say]')].map((part) => [part.dataset.say!, wordsOf(part)]),
  );
const wordsOf = (part: HTMLElement) => (part.textContent ?? '').replace(/\s+/g, ' ').trim();

async function look(): Promise<void> {
  // A form of this page is on its way, or a menu is open: it brings what is new, or is left alone until it closes.
  if (isReading || document.querySelector('[data-live] button[aria-busy=true], [data-fresh] :popover-open')) {
    again = true;
    return later();
  }
  isReading = true;
  again = false;
  const page = await readAgain();
  isReading = false;
  if (page) {
    const before = spoken();
    for (const part of document.querySelectorAll<HTMLElement>('[data-fresh]')) {
      const fresh = page.getElementById(part.id);
      if (fresh && part.id !== 'said' && fresh.outerHTML !== part.outerHTML) replace(part, fresh);
    }
    const changed = [...spoken()].filter(([name, words]) => before.get(name) !== words).at(-1);
    if (changed) announce(changed[1]);
  }
  if (again) later();
}
function later(): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => void look(), PAUSE_MS);
}

keepBell();
for (const room of rooms()) if (room.kind !== 'user') listen(room, { hear: later, stale: later });
