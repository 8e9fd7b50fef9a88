import { type AddressPolicy, type AddressRefusal, isLoopback, isOurs, isPublicAddress, nameOf, refusalOf } from './addresses.ts';
import type { Resolve } from './resolver.ts';

/**
 * Whether a webhook may go to this address now: by what it says, and by where its name leads. A studio's own domain may take them, unless it
 * is an alias of ours, which is how its site comes to be served by us. Asked when an endpoint is made and before each try. Raises where the
 * resolver does not answer.
 */
export async function checkAddress(
  url: string,
  { addresses, resolve }: { addresses: AddressPolicy; resolve: Resolve },
): Promise<AddressRefusal | null> {
  const refused = refusalOf(url, addresses);
  if (refused) return refused;
  const parsed = new URL(url);
  const name = nameOf(parsed);
  if (name === null || (addresses.allowLoopback && isLoopback(parsed))) return null;
  const { addresses: found, aliasOf } = await resolve(name);
  if (aliasOf.some((alias) => isOurs(alias, addresses))) return 'own_host';
  if (found.length === 0) return 'unknown_host';
  return found.every(isPublicAddress) ? null : 'not_public';
}
