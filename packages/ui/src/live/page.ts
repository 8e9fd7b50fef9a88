import { join } from './room.ts';

export type Room = { kind: string; id?: string };
type Ticket = { kind: string; id: string | null; path: string };
type Hearing = Parameters<typeof join>[0];

/** Where a page says what it listens to: `<p id="live" role="status">` of the layout, which also speaks for it. */
const live = document.getElementById('live');
const FRESH_MS = 50_000;

/** Tickets for all rooms of the page at once; each is used once. The site asks the API for them, with the session that the browser keeps. */
function ticketsFrom(address: string) {
  let asked: { at: number; tickets: Promise<Ticket[] | null> } | undefined;
  const ask = async (): Promise<Ticket[] | null> => {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: live?.dataset.rooms ?? '[]',
    });
    // Refused, such as after signing out: not tried again. Anything else may pass.
    if (response.status >= 400 && response.status < 500 && response.status !== 429) return null;
    if (!response.ok) throw new Error('not answered');
    return ((await response.json()) as { data: Ticket[] }).data;
  };
  return ({ kind, id }: Room) =>
    async (): Promise<string | null> => {
      for (let tried = 0; tried < 2; tried++) {
        if (!asked || Date.now() - asked.at > FRESH_MS) asked = { at: Date.now(), tickets: ask() };
        const tickets = await asked.tickets.catch((error: unknown) => {
          asked = undefined;
          throw error;
        });
        if (!tickets) return null;
        const at = tickets.findIndex((one) => one.kind === kind && one.id === (id ?? null));
        if (at >= 0) return tickets.splice(at, 1)[0]!.path;
        // Used up: the next ones.
        asked = undefined;
      }
      return null;
    };
}

let tickets: ReturnType<typeof ticketsFrom> | undefined;
/** Listens, if this page does at all. */
export function listen(room: Room, hearing: Pick<Hearing, 'hear' | 'stale'>): void {
  if (!live?.dataset.tickets) return;
  tickets ??= ticketsFrom(live.dataset.tickets);
  join({ ticket: tickets(room), since: Number(live.dataset.since), ...hearing });
}

export const rooms = (): Room[] => JSON.parse(live?.dataset.rooms ?? '[]') as Room[];
export const livePage = live;

let saying: ReturnType<typeof setTimeout> | undefined;
/** Says it aloud when the reader has a moment; of much at once only the last. */
export function announce(words: string): void {
  clearTimeout(saying);
  saying = setTimeout(() => {
    if (live) live.textContent = words;
  }, 1000);
}

/** The page as it is now, a little later where many would ask at once. */
export async function readAgain(within = 0): Promise<Document | null> {
  await new Promise((resolve) => setTimeout(resolve, Math.random() * within));
  const response = await fetch(location.href).catch(() => null);
  return response?.ok ? new DOMParser().parseFromString(await response.text(), 'text/html') : null;
}

/** Puts a part in the place of an older one, and leaves the focus where it was in it. */
export function replace(old: HTMLElement, fresh: HTMLElement): void {
  const reachable = 'a, button, input, [tabindex]';
  const held = [...old.querySelectorAll<HTMLElement>(reachable)].indexOf(document.activeElement as HTMLElement);
  old.replaceWith(fresh);
  if (held >= 0) fresh.querySelectorAll<HTMLElement>(reachable)[held]?.focus({ preventScroll: true });
}
