/* The code at the door is good for a minute, so it is drawn anew every half; whoever walked off leaves nothing behind. */
const FRESH_MS = 25_000;
const IDLE_MS = 40_000;

export function keepFresh(): void {
  if (!document.querySelector('[data-kiosk]')) return;
  let touched = Date.now();
  for (const name of ['pointerdown', 'keydown', 'input']) document.addEventListener(name, () => (touched = Date.now()));
  setInterval(() => {
    const camera = document.querySelector('[data-scanner] video');
    if (Date.now() - touched > IDLE_MS && !camera) location.replace('/kiosk');
    else void freshen();
  }, FRESH_MS);
}

async function freshen(): Promise<void> {
  const answer = await fetch('/kiosk').catch(() => null);
  if (!answer?.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const place of ['#door', '[data-clock]']) {
    const fresh = page.querySelector(place);
    if (fresh) document.querySelector(place)?.replaceWith(fresh);
  }
}
