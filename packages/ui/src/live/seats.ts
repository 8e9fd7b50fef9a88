import { isLanguage } from '@fitkit/contracts/language';
import type { RoomMessage, SeatsMessage } from '@fitkit/contracts/rooms';
import { freeOf, seatsLeft } from '../seats.ts';
import { SEATS } from '../text/seats.ts';
import { announce, listen, livePage, readAgain, replace } from './page.ts';

/** Everybody who looks at a class that fills reads it again: not all in the same moment. */
const SPREAD_MS = 3000;
const language = document.documentElement.lang;
const words = SEATS[isLanguage(language) ? language : 'he'];
const partsOf = (page: ParentNode, id: string) => [...page.querySelectorAll<HTMLElement>(`[data-seats="${CSS.escape(id)}"]`)];

/** A class whose actions change with its count (it fills, it has room again, it is cancelled): its parts as the page has them now. */
async function look(ids: readonly string[], within: number): Promise<void> {
  const page = await readAgain(within);
  if (!page) return;
  for (const id of ids) {
    const fresh = partsOf(page, id);
    for (const [at, old] of partsOf(document, id).entries()) {
      const part = fresh[at];
      if (!part) old.remove();
      else if (Number(part.dataset.version) >= Number(old.dataset.version)) replace(old, part);
    }
  }
}

function count(part: HTMLElement, message: SeatsMessage): void {
  const seats = part.querySelector<HTMLElement>('.seats');
  const { capacity, booked, held } = message;
  seats?.style.setProperty('--cap', String(capacity ?? 0));
  seats?.style.setProperty('--n', String(Math.min(booked + held, capacity ?? booked)));
  const left = part.querySelector<HTMLElement>('[data-left]');
  if (!left) return;
  left.textContent = seatsLeft(message, words);
  left.classList.toggle('warn', freeOf(message) === 1);
  left.classList.remove('changed');
  // Asked for its width, the browser begins the fading anew.
  void left.offsetWidth;
  left.classList.add('changed');
  const name = [part.querySelector('time bdi'), part.querySelector('.n')].map((one) => one?.textContent?.trim()).join(' ');
  announce(`${name}: ${left.textContent}`);
}

function hear(message: RoomMessage): void {
  if (message.type !== 'seats') return;
  const { classSessionId: id, version } = message;
  const parts = partsOf(document, id).filter((part) => Number(part.dataset.version) < version);
  if (parts.length === 0) return;
  const wasFull = parts[0]!.dataset.full === 'true';
  const isFull = freeOf(message) === 0;
  for (const part of parts) {
    part.dataset.version = String(version);
    part.dataset.full = String(isFull);
    count(part, message);
  }
  const counts = parts.some((part) => part.querySelector('[data-left]'));
  if (!counts || wasFull !== isFull || message.status !== 'published') void look([id], SPREAD_MS);
}

/** The seats of the classes on this page, as they go. */
export function keepSeats(): void {
  const all = () => [
    ...new Set([...document.querySelectorAll<HTMLElement>('[data-seats]')].map(({ dataset }) => dataset.seats!)),
  ];
  if (livePage && all().length > 0) listen({ kind: 'schedule' }, { hear, stale: () => void look(all(), SPREAD_MS) });
}
