import { announce, listen, livePage } from './page.ts';

type Told = { count: number; label: string };
const MOST = 99;

async function ring(): Promise<void> {
  const response = await fetch(livePage?.dataset.unread ?? '').catch(() => null);
  if (!response?.ok) return;
  const { count, label } = (await response.json()) as Told;
  const bell = document.querySelector<HTMLElement>('[data-bell]');
  if (!bell || bell.ariaLabel === label) return;
  bell.ariaLabel = label;
  if (count === 0) delete bell.dataset.count;
  else bell.dataset.count = count > MOST ? `${MOST}+` : String(count);
  announce(label);
}

/** The number on the bell, as it is now. */
export function keepBell(): void {
  if (livePage?.dataset.unread) listen({ kind: 'user' }, { hear: () => void ring(), stale: () => void ring() });
}
