const A = 1;
const AAAA = 28;
const CNAME = 5;
const NXDOMAIN = 3;
/** Where every name is that nobody said anything of. */
const SOMEWHERE = '93.184.215.14';
/** Names that resolve nowhere on the Internet. */
const NOWHERE = /(^|\.)(invalid|internal|local|localhost|test)$/;

export type Answer = { Status: number; Answer?: { name: string; type: number; TTL: number; data: string }[] };

/** Names and the addresses they have; a name may be another one's alias. */
export class Dns {
  readonly #names = new Map<string, string[]>();

  /** Addresses of a name, or one other name; none: nobody has it. */
  set(name: string, data: string[]): void {
    this.#names.set(name.toLowerCase(), data);
  }

  answer(asked: string, type: string): Answer {
    const name = asked.toLowerCase().replace(/\.$/, '');
    const data = this.#names.get(name) ?? (NOWHERE.test(name) ? [] : [SOMEWHERE]);
    if (data.length === 0) return { Status: NXDOMAIN };
    const lines: NonNullable<Answer['Answer']> = [];
    for (const one of data) {
      const kind = one.includes(':') ? AAAA : /^[\d.]+$/.test(one) ? A : CNAME;
      if (kind === CNAME) {
        lines.push({ name, type: CNAME, TTL: 60, data: `${one}.` });
        lines.push(...(this.answer(one, type).Answer ?? []));
      } else if (kind === (type === 'AAAA' ? AAAA : A)) lines.push({ name, type: kind, TTL: 60, data: one });
    }
    return { Status: 0, ...(lines.length > 0 ? { Answer: lines } : {}) };
  }
}
