import { importReasonSentence } from '@fitkit/contracts/import-reasons';
import type { Schemas } from '@fitkit/sdk';
import { isolate, type Language, text } from '@fitkit/ui';

type Reason = Schemas['ImportRow']['reasons'][number];

/** Why, in the person's language: the field it is about, the sentence, and what the cell held. */
export function reasonWords({ code, field, value }: Reason, language: Language): string {
  const t = text(language);
  const fields: Record<string, string> = t.imports.fields;
  const about = field && fields[field] ? `${fields[field]}: ` : '';
  const held = value ? ` (${isolate(value)})` : '';
  return `${about}${importReasonSentence(code, language)}${held}`;
}

/** Who a row is about; where it has no name, what it does hold. */
export function rowName({ name, raw }: Schemas['ImportRow']): string {
  return name || Object.values(raw).filter(Boolean).slice(0, 3).join(' · ') || '–';
}
