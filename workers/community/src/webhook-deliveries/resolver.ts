import { z } from 'zod';

/** What a name is: its addresses, none where nobody has it, and the names it is an alias of. */
export type Resolved = { addresses: string[]; aliasOf: string[] };
/** Looks a name up. Raises where nobody can say. */
export type Resolve = (name: string) => Promise<Resolved>;

const TIMEOUT_MS = 5000;
const A = 1;
const CNAME = 5;
const AAAA = 28;
const NXDOMAIN = 3;
const said = z.object({
  Status: z.int(),
  Answer: z.array(z.object({ type: z.int(), data: z.string() })).default([]),
});

/** DNS over HTTPS in its JSON form: a Worker has no resolver of its own. Names behind CNAMEs come in the same answer. */
export const dnsOverHttps =
  (endpoint: string): Resolve =>
  async (name) => {
    const ask = async (type: 'A' | 'AAAA') => {
      const response = await fetch(`${endpoint}?${new URLSearchParams({ name, type })}`, {
        headers: { accept: 'application/dns-json' },
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      if (!response.ok) throw new Error(`dns answered ${response.status}`);
      const { Status, Answer } = said.parse(await response.json());
      if (Status !== 0 && Status !== NXDOMAIN) throw new Error(`dns said ${Status}`);
      return Answer;
    };
    const answers = (await Promise.all([ask('A'), ask('AAAA')])).flat();
    const dataOf = (...types: number[]) => answers.filter(({ type }) => types.includes(type)).map(({ data }) => data);
    return {
      addresses: dataOf(A, AAAA),
      aliasOf: [...new Set(dataOf(CNAME).map((alias) => alias.toLowerCase().replace(/\.$/, '')))],
    };
  };
