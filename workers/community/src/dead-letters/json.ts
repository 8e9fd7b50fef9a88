import type { Language } from '@fitkit/contracts';
import type { DeadLetter } from '@fitkit/contracts/community';
import { explain } from '@fitkit/contracts/dead-letters';
import { sql } from '@fitkit/db';

export type LetterRow = Omit<DeadLetter, 'explanation' | 'advice'>;
/** `d` is dead_letters, `e` its event. */
export const letterJson = sql`json_build_object('id', d.id, 'job', d.consumer, 'event', e.type, 'status', d.status, 'errorClass', d.error_class, 'errorCode', d.error_code,
  'attempts', d.attempts, 'failedAt', d.failed_at, 'replays', d.replays, 'replayedAt', d.replayed_at, 'resolvedAt', d.resolved_at)`;

export const toLetter = (row: LetterRow, language: Language): DeadLetter => ({
  ...row,
  ...explain(row.job, row.errorClass, language),
});
