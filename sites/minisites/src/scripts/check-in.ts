/* Without this the page is the same and asks for one more tap. The code of the door is sent at once, the position when it is asked for, and the
   member's own code is drawn anew before it is over. */
const FRESH_MS = 25_000;

export function atTheDoor(): void {
  const arriving = document.querySelector<HTMLFormElement>('form[data-arrive]');
  if (arriving) arriving.requestSubmit();
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-position]')) {
    if (!navigator.geolocation) continue;
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      if (form.elements.namedItem('latitude')) return;
      event.preventDefault();
      locate(form);
    });
  }
  if (document.querySelector('#code')) setInterval(() => document.hidden || void freshen(), FRESH_MS);
  document.addEventListener('visibilitychange', () => document.hidden || void freshen());
}

function locate(form: HTMLFormElement): void {
  const button = form.querySelector('button');
  if (button) button.ariaBusy = 'true';
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => {
      const { latitude, longitude, accuracy } = coords;
      for (const [name, value] of Object.entries({ latitude, longitude, accuracy })) {
        const field = Object.assign(document.createElement('input'), { type: 'hidden', name, value: String(value) });
        form.appendChild(field);
      }
      form.requestSubmit();
    },
    () => {
      if (button) button.ariaBusy = null;
      const denied = document.querySelector<HTMLElement>('[data-denied]');
      if (denied) denied.hidden = false;
    },
    { enableHighAccuracy: true, timeout: 15_000, maximumAge: 0 },
  );
}

async function freshen(): Promise<void> {
  const answer = await fetch('/check-in').catch(() => null);
  if (!answer?.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('code');
  if (fresh) document.getElementById('code')?.replaceWith(fresh);
}
