/* Moving and resizing a class with the mouse. Dropping it opens the page that says whom it concerns; nothing is saved before that. The same
   change is made without a mouse in the class's own form. */
const SNAP = 15;
const EDGE = 8;
const calendar = document.querySelector<HTMLElement>('.cal[data-drag-to]');
const wide = matchMedia('(min-width: 48.01rem)');
type Drag = {
  event: HTMLElement;
  resizes: boolean;
  x: number;
  y: number;
  grip: number;
  ghost: HTMLElement | null;
  column: HTMLElement | null;
  start: number;
  minutes: number;
};
let drag: Drag | null = null;

const hourHeight = (column: HTMLElement) => column.clientHeight / Number(getComputedStyle(column).getPropertyValue('--hours'));
const styleOf = (element: HTMLElement, name: string) => Number(element.style.getPropertyValue(name));
const firstHour = Number(calendar?.dataset.firstHour ?? 0);
const snapped = (minutes: number) => Math.round(minutes / SNAP) * SNAP;
const clockOf = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

calendar?.addEventListener('pointerdown', (down) => {
  const event = down.target instanceof Element ? down.target.closest<HTMLElement>('.e[data-id]') : null;
  if (!event || down.button !== 0 || down.pointerType === 'touch' || !wide.matches) return;
  const box = event.getBoundingClientRect();
  drag = {
    event,
    resizes: box.bottom - down.clientY < EDGE,
    x: down.clientX,
    y: down.clientY,
    grip: down.clientY - box.top,
    ghost: null,
    column: event.closest<HTMLElement>('.day'),
    start: Math.round((styleOf(event, '--s') + firstHour) * 60),
    minutes: Math.round(styleOf(event, '--d') * 60),
  };
});

document.addEventListener('pointermove', (move) => {
  if (!drag) return;
  if (!drag.ghost) {
    if (Math.hypot(move.clientX - drag.x, move.clientY - drag.y) < 6) return;
    drag.ghost = drag.event.cloneNode(true) as HTMLElement;
    drag.ghost.classList.add('ghost');
    drag.ghost.removeAttribute('href');
    drag.ghost.style.setProperty('--l', '0');
    drag.ghost.style.setProperty('--m', '1');
    drag.event.classList.add('lifted');
    document.body.classList.add('dragging');
  }
  move.preventDefault();
  const over = document
    .elementsFromPoint(move.clientX, move.clientY)
    .find((element) => element instanceof HTMLElement && element.matches('.day[data-drop]'));
  const column = drag.resizes ? drag.column : ((over as HTMLElement | undefined) ?? drag.column);
  if (!column) return;
  const top = column.getBoundingClientRect().top;
  const height = hourHeight(column);
  if (drag.resizes) {
    const end = snapped(((move.clientY - top) / height + firstHour) * 60);
    drag.minutes = Math.min(600, Math.max(SNAP, end - drag.start));
  } else
    drag.start = Math.min(24 * 60 - SNAP, Math.max(0, snapped(((move.clientY - drag.grip - top) / height + firstHour) * 60)));
  drag.column = column;
  drag.ghost.style.setProperty('--s', String(drag.start / 60 - firstHour));
  drag.ghost.style.setProperty('--d', String(drag.minutes / 60));
  const time = drag.ghost.querySelector('.w > bdi');
  if (time) time.textContent = `${clockOf(drag.start)}–${clockOf(drag.start + drag.minutes)}`;
  column.insertAdjacentElement('beforeend', drag.ghost);
});

function drop(): Drag | null {
  const dropped = drag;
  drag = null;
  dropped?.ghost?.remove();
  dropped?.event.classList.remove('lifted');
  document.body.classList.remove('dragging');
  return dropped?.ghost ? dropped : null;
}

document.addEventListener('pointerup', () => {
  const dropped = drop();
  if (!dropped || !calendar?.dataset.dragTo) return;
  // The click that follows would open the class.
  addEventListener('click', (click) => click.preventDefault(), { capture: true, once: true });
  const target = new URL(calendar.dataset.dragTo.replace('{id}', dropped.event.dataset.id ?? ''), location.href);
  target.searchParams.set('startTime', clockOf(dropped.start));
  if (dropped.resizes) target.searchParams.set('durationMinutes', String(dropped.minutes));
  const where = JSON.parse(dropped.column?.dataset.drop ?? '{}') as Record<string, string>;
  for (const [name, value] of Object.entries(where)) target.searchParams.set(name, value);
  location.assign(target);
});
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape' && drag) drop();
});
document.addEventListener('pointercancel', drop);
calendar?.addEventListener('dragstart', (event) => event.preventDefault());

calendar?.addEventListener('dblclick', (click) => {
  const column = click.target instanceof HTMLElement && click.target.matches('.day[data-drop]') ? click.target : null;
  if (!column || !calendar.dataset.newAt || !wide.matches) return;
  const minutes = snapped(((click.clientY - column.getBoundingClientRect().top) / hourHeight(column) + firstHour) * 60);
  const { date } = JSON.parse(column.dataset.drop ?? '{}') as { date?: string };
  const target = new URL(calendar.dataset.newAt, location.href);
  if (date) target.searchParams.set('date', date);
  target.searchParams.set('time', clockOf(Math.min(minutes, 23 * 60 + 45)));
  location.assign(target);
});
