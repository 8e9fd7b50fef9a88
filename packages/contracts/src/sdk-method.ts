const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const camel = (words: readonly string[]) => words.map((word, nth) => (nth === 0 ? word : upper(word))).join('');
const singular = (noun: string) =>
  noun
    .replace(/(?<=[^i])es$/, 'e')
    .replace(/ies$/, 'y')
    .replace(/(?<!s)s$/, '')
    .replace(/sse$/, 'ss');
/** `listWebhookDeliveries` is three words. */
const wordsOf = (operationId: string) => operationId.split(/(?=[A-Z])/).map((word) => word.toLowerCase());
const same = (a: string, b: string | undefined) => b !== undefined && singular(a) === singular(b);

/** Where an operation says its resource's name, or as much of its beginning as it says: the longest such run of its words. */
function saidOf(operation: readonly string[], resource: readonly string[]): { from: number; length: number } {
  let said = { from: 0, length: 0 };
  for (const from of operation.keys()) {
    let length = 0;
    while (length < resource.length && same(resource[length]!, operation[from + length])) length++;
    if (length > said.length) said = { from, length };
  }
  return said;
}

export type SdkMethod = { group: string; method: string };

/**
 * Where the client has an operation: under the resource of its path, without the resource's name in the operation's. `POST
 * …/sessions/{sessionId}/bookings` that is `bookSession` is `fitkit.sessions.book`. A resource goes by as much of its name as all of its
 * operations say: `grantCredits` and `adjustCredits` of `…/credit-lots` are `credits.grant` and `credits.adjust`. Of one and many, many is
 * `All`; what says nothing but its resource is `create`.
 */
export function sdkMethods(operations: readonly { operationId: string; path: string }[]): Map<string, SdkMethod> {
  const resources = new Map<string, { id: string; words: string[]; from: number; length: number }[]>();
  for (const { operationId, path } of [...operations].sort((a, b) => a.operationId.localeCompare(b.operationId))) {
    const parts = path.split('/').slice(2);
    const resource = (parts[0] === 'organizations' ? parts[2] : undefined) ?? parts[0] ?? '';
    const words = wordsOf(operationId);
    const one = { id: operationId, words, ...saidOf(words, resource.split('-')) };
    resources.set(resource, [...(resources.get(resource) ?? []), one]);
  }
  const taken = new Map<string, string>();
  const methods = new Map<string, SdkMethod>();
  for (const [resource, members] of resources) {
    const whole = resource.split('-');
    const [said, ...others] = new Set(members.map(({ words, from, length }) => words.slice(from, from + length).join('-')));
    const short = said && others.length === 0 && said.split('-').length < whole.length;
    const group = camel(short ? said.split('-') : whole);
    for (const { id, words, from, length } of members) {
      let method = camel(words.toSpliced(from, length)) || 'create';
      if (taken.has(`${group}.${method}`)) method += 'All';
      const name = `${group}.${method}`;
      if (taken.has(name)) throw new Error(`${id} and ${taken.get(name)} would both be ${name} of the client`);
      taken.set(name, id);
      methods.set(id, { group, method });
    }
  }
  return methods;
}
