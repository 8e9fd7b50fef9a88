const camel = (text: string) => text.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const singular = (noun: string) =>
  noun
    .replace(/(?<=[^i])es$/, 'e')
    .replace(/ies$/, 'y')
    .replace(/(?<!s)s$/, '')
    .replace(/sse$/, 'ss');

export type SdkMethod = { group: string; method: string };

/**
 * Where the client has an operation: by the resource of its path, without the resource's name in the operation's.
 * `POST …/sessions/{sessionId}/bookings` that is `bookSession` is `fitkit.sessions.book`; of one and many, many is `All`.
 */
export function sdkMethods(operations: readonly { operationId: string; path: string }[]): Map<string, SdkMethod> {
  const taken = new Map<string, string>();
  const methods = new Map<string, SdkMethod>();
  const sorted = [...operations].sort((a, b) => a.operationId.localeCompare(b.operationId));
  for (const { operationId, path } of sorted) {
    const parts = path.split('/').slice(2);
    const group = camel((parts[0] === 'organizations' ? parts[2] : undefined) ?? parts[0] ?? '');
    const [one, many] = [upper(singular(group)), upper(group)];
    const withoutMany = operationId.replace(many, '');
    let method = withoutMany === operationId ? operationId.replace(one, '') : withoutMany;
    if (taken.has(`${group}.${method}`)) method += 'All';
    const name = `${group}.${method}`;
    if (taken.has(name)) throw new Error(`${operationId} and ${taken.get(name)} would both be ${name} of the client`);
    taken.set(name, operationId);
    methods.set(operationId, { group, method });
  }
  return methods;
}
