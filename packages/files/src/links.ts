import { DomainError } from '@fitkit/contracts';
import { isSigned, type LinkSecrets, signature } from './signature.ts';

/**
 * How long a link lives, and how long it stays the same, so that what holds it can be cached: `week` is for what everybody on a
 * studio's site sees, `day` for what its people see of each other, `hour` for what is somebody's own. A link is given out until the
 * last but one step of its life: a week's link lives for one to two weeks, a day's for one to two days, an hour's for 45 to 60 minutes.
 */
const SPANS = {
  week: { letter: 'w', step: 604_800, steps: 2 },
  day: { letter: 'd', step: 86_400, steps: 2 },
  hour: { letter: 'h', step: 900, steps: 4 },
};
export type Span = keyof typeof SPANS;

const SIGNATURE = 22;
const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
/** The key of a file in the store: of a picture with its measure, its widths below it; of anything else with its ending. */
const KEY = `orgs/(${UUID})/([a-z_]+)/(${UUID}(?:-\\d{1,5}x\\d{1,5}|\\.[a-z0-9]{2,5}))`;
const MARK = new RegExp(`\\{"\\$file" ?: ?"(week|day|hour) (\\d+) ${KEY}"\\}`, 'g');
const NAME = new RegExp(
  `^([wdh])([0-9a-z]{1,9})\\.([\\w-]{${SIGNATURE}})\\.(${UUID})\\.([a-z_]+)\\.(${UUID})(?:-(\\d{1,5}x\\d{1,5})\\.(\\d{2,4})\\.webp|(\\.[a-z0-9]{2,5}))$`,
);

/** What a link leads to: the key in the store, whether everybody may keep a copy, and for how many more seconds it does. */
export type OpenedLink = { key: string; shared: boolean; seconds: number };
export type FileLinks = {
  /** Puts links where a read of the database named files (`fileLink` in packages/db). */
  sign<T extends string>(json: T): T;
  link(span: Span, width: number, key: string): string | null;
  /** Raises what is wrong with it: signed by nobody, or over. */
  open(name: string): OpenedLink;
};

const signed = (step: string, organization: string, kind: string, file: string) => `file.${step}.${organization}.${kind}.${file}`;
const KEPT = 5000;

export function fileLinks(secrets: LinkSecrets, origin: string, now: () => Date): FileLinks {
  const kept = new Map<string, string>();
  const seconds = () => Math.floor(now().getTime() / 1000);

  function made(span: Span, width: string, organization: string, kind: string, file: string): string {
    const { letter, step, steps } = SPANS[span];
    const until = `${letter}${(Math.floor(seconds() / step) + steps).toString(36)}`;
    const text = signed(until, organization, kind, file);
    let mark = kept.get(text);
    if (!mark) {
      mark = signature(secrets.current, text, SIGNATURE);
      if (kept.size >= KEPT) kept.clear();
      kept.set(text, mark);
    }
    return `${origin}/v1/files/${until}.${mark}.${organization}.${kind}.${file}${file.includes('.') ? '' : `.${width}.webp`}`;
  }

  return {
    sign: (json) =>
      json.replace(MARK, (_, span: Span, width: string, organization: string, kind: string, file: string) =>
        JSON.stringify(made(span, width, organization, kind, file)),
      ) as typeof json,
    link(span, width, key) {
      const [, organization, kind, file] = new RegExp(`^${KEY}$`).exec(key) ?? [];
      return organization && kind && file ? made(span, String(width), organization, kind, file) : null;
    },
    open(name) {
      const [, letter, number = '', mark = '', organization = '', kind = '', id = '', measure, width, ending] =
        NAME.exec(name) ?? [];
      const span = Object.values(SPANS).find((known) => known.letter === letter);
      const file = measure ? `${id}-${measure}` : `${id}${ending}`;
      if (!span || !isSigned(secrets, signed(`${letter}${number}`, organization, kind, file), mark))
        throw new DomainError('link_invalid');
      const left = Number.parseInt(number, 36) * span.step - seconds();
      if (left <= 0) throw new DomainError('link_expired');
      const key = `orgs/${organization}/${kind}/${file}`;
      return { key: measure ? `${key}/${width}.webp` : key, shared: span === SPANS.week, seconds: left };
    },
  };
}
