import type { Schemas } from '@fitkit/sdk';
import { isolate, type Language, text } from '@fitkit/ui';

type Reason = Schemas['ImportRow']['reasons'][number];

/** Why, in the person's language: the field it is about, the sentence, and what the cell held. */
export function reasonWords({ code, field, value }: Reason, language: Language): string {
  const t = text(language);
  const reasons: Record<string, string> = t.imports.reasons;
  const fields: Record<string, string> = t.imports.fields;
  const about = field && fields[field] ? `${fields[field]}: ` : '';
  const held = value ? ` (${isolate(value)})` : '';
  return `${about}${reasons[code] ?? t.imports.reasonUnknown}${held}`;
}
