import { blank, type Cell, unread } from './cell.ts';
import { key } from './plain.ts';
import { isBlank } from './text.ts';

/** The membership statuses that a list can bring; invitations are made here, not imported. */
export type ImportedStatus = 'active' | 'suspended' | 'cancelled';

const WORDS: Record<ImportedStatus, string[]> = {
  active: [
    'פעיל',
    'פעילה',
    'פעיל/ה',
    'בתוקף',
    'כן',
    'active',
    'current',
    'yes',
    'true',
    '1',
    'активный',
    'активная',
    'активен',
    'активна',
    'действует',
    'да',
  ],
  suspended: [
    ...['מוקפא', 'מוקפאת', 'מוקפא/ת', 'הקפאה', 'בהקפאה', 'קפוא', 'מושהה', 'מושהית', 'מושעה'],
    ...['suspended', 'frozen', 'freeze', 'on hold', 'hold', 'paused', 'pause'],
    ...['заморожен', 'заморожена', 'заморозка', 'приостановлен', 'приостановлена', 'на паузе'],
  ],
  cancelled: [
    ...[
      'לא פעיל',
      'לא פעילה',
      'לא פעיל/ה',
      'לא-פעיל',
      'בוטל',
      'מבוטל',
      'מבוטלת',
      'ביטול',
      'לשעבר',
      'עזב',
      'עזבה',
      'הסתיים',
      'פג תוקף',
      'פג',
      'לא',
    ],
    ...[
      'inactive',
      'not active',
      'cancelled',
      'canceled',
      'terminated',
      'expired',
      'ended',
      'former',
      'left',
      'no',
      'false',
      '0',
    ],
    ...[
      'неактивный',
      'неактивная',
      'неактивен',
      'неактивна',
      'не активен',
      'отменен',
      'отменена',
      'отменён',
      'истек',
      'закончился',
      'ушел',
      'бывший',
      'нет',
    ],
  ],
};

const BY_KEY = new Map(
  (Object.keys(WORDS) as ImportedStatus[]).flatMap((status) => WORDS[status].map((word) => [key(word), status])),
);

export function readStatus(cell: string): Cell<ImportedStatus> {
  const value = BY_KEY.get(key(cell));
  if (value) return { value };
  return isBlank(cell) ? blank : unread('status_unknown');
}
