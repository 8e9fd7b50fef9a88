import { newId } from '../ids.ts';

export const FAULT_SERVICES = [
  'neon',
  'clerk',
  'redis',
  'qstash',
  'resend',
  'expo',
  'dns',
  'qstash.deliveries',
  'clerk.webhooks',
  'resend.webhooks',
] as const;
export const FAULT_KINDS = ['delay', 'drop', 'duplicate', 'error'] as const;
export type FaultService = (typeof FAULT_SERVICES)[number];
export type FaultKind = (typeof FAULT_KINDS)[number];

export interface FaultInput {
  service: FaultService;
  kind: FaultKind;
  /** Share of calls it strikes, 0 to 1. */
  rate: number;
  /** Length of a delay. */
  ms?: number;
  /** Status of an error, 503 unless said. */
  status?: number;
  /** `after`: a dropped or failed call has had its effect; `before`, unless said: it has not. */
  when?: 'before' | 'after';
  seed?: number;
  /** Strikes so many times at most. */
  limit?: number;
}

export interface Fault extends FaultInput {
  id: string;
  struck: number;
}

/** What may go wrong, switched on and off at any moment; chance is seeded, so a run can be run again. */
export class Faults {
  readonly #faults = new Map<string, Fault & { chance: () => number }>();
  #changed = () => {};

  onChange(listener: () => void): void {
    this.#changed = listener;
  }

  add(input: FaultInput): Fault {
    const fault = { ...input, id: newId('fault_', 8), struck: 0, chance: seededChance(input.seed ?? 1) };
    this.#faults.set(fault.id, fault);
    this.#changed();
    return told(fault);
  }

  list(): Fault[] {
    return [...this.#faults.values()].map(told);
  }

  /** Takes one fault away, those of a service, or all. */
  clear(which: { id?: string; service?: string } = {}): void {
    for (const fault of [...this.#faults.values()]) {
      if ((which.id ?? fault.id) === fault.id && (which.service ?? fault.service) === fault.service)
        this.#faults.delete(fault.id);
    }
    this.#changed();
  }

  /** The faults that strike this call, of these kinds. */
  strike(service: FaultService, kinds: readonly FaultKind[] = FAULT_KINDS): Fault[] {
    if (this.#faults.size === 0) return [];
    const struck: Fault[] = [];
    for (const fault of this.#faults.values()) {
      if (fault.service !== service || !kinds.includes(fault.kind) || fault.struck >= (fault.limit ?? Number.POSITIVE_INFINITY))
        continue;
      if (fault.chance() >= fault.rate) continue;
      fault.struck++;
      struck.push(told(fault));
    }
    return struck;
  }
}

const told = ({ chance: _, ...fault }: Fault & { chance: () => number }): Fault => fault;

/** mulberry32: small, even, and the same on every machine. */
function seededChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
