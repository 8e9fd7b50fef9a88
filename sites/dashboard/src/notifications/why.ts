import type { Schemas } from '@fitkit/sdk';
import { type Formats, type Language, text } from '@fitkit/ui';

type Delivery = Schemas['NotificationDelivery'];

/** Why a delivery stands as it does, in a sentence; nothing where its status says it all. */
export function whyOf({ status, reason, errorCode, sendAfter }: Delivery, language: Language, f: Formats, now: number): string {
  const { reasons, ...t } = text(language).deliveries;
  if (reason) return reasons[reason];
  if (status === 'pending' && Date.parse(sendAfter) > now) return t.waits({ time: momentOf(sendAfter, f, now) });
  if (status === 'bounced') return t.bounced;
  if (status === 'complained') return t.complained;
  if (status !== 'failed') return '';
  if (errorCode === 'DeviceNotRegistered') return t.noApp;
  return errorCode === 'outcome_unknown' ? t.unknown : t.gaveUp;
}

/** The day and the hour, the day as people say it. */
export const momentOf = (at: string, f: Formats, now: number): string => `${f.day(at, now)}, ${f.time(at)}`;

const FATE = {
  pending: 'waits',
  skipped: 'left',
  sent: 'out',
  delivered: 'out',
  bounced: 'failed',
  complained: 'out',
  failed: 'failed',
} as const satisfies Record<Delivery['status'], string>;

/** How many of these went out, wait, were left out or failed. */
export function fatesOf(deliveries: readonly Delivery[]): Record<'out' | 'waits' | 'left' | 'failed', number> {
  const fates = { out: 0, waits: 0, left: 0, failed: 0 };
  for (const { status } of deliveries) fates[FATE[status]] += 1;
  return fates;
}
