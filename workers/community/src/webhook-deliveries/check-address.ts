import { type AddressPolicy, type AddressRefusal, isLoopback, isPublicAddress, nameOf, refusalOf } from './addresses.ts';
import type { Resolve } from './resolver.ts';

/**
 * Whether a webhook may go to this address now: by what it says, and by every address that its name has. Asked when an endpoint is made
 * and before each try. Raises where the resolver does not answer.
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
  const found = await resolve(name);
  if (found.length === 0) return 'unknown_host';
  return found.every(isPublicAddress) ? null : 'not_public';
}
