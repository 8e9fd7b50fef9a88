/* How long a place is still held. Without this the page says until when, and the studio decides. */
const SECOND_MS = 1000;

function written(ms: number): string {
  const seconds = Math.ceil(ms / SECOND_MS);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (part: number) => String(part).padStart(2, '0');
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-held]')) {
  const line = form.querySelector<HTMLElement>('[data-countdown]');
  const clock = line?.querySelector('[role="timer"]');
  const ends = performance.now() + Number(form.dataset.held);
  if (!line || !clock) continue;
  const tick = () => {
    const left = ends - performance.now();
    clock.textContent = written(Math.max(0, left));
    if (left > 0) return setTimeout(tick, left % SECOND_MS || SECOND_MS);
    form.querySelector('button')?.remove();
    const words = form.querySelector('[data-words]');
    if (words) {
      words.textContent = form.dataset.over ?? '';
      words.setAttribute('role', 'status');
    }
  };
  line.hidden = false;
  tick();
}
