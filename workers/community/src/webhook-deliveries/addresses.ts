import ipaddr from 'ipaddr.js';

/** Why an address takes no webhooks. */
export const ADDRESS_REFUSALS = ['malformed', 'https_only', 'credentials', 'own_host', 'not_public', 'unknown_host'] as const;
export type AddressRefusal = (typeof ADDRESS_REFUSALS)[number];
export type AddressPolicy = {
  /** Domains of ours: neither they nor what is below them. */
  own: readonly string[];
  /** On a laptop alone: plain HTTP to the very machine. */
  allowLoopback: boolean;
};

/** Names that are nobody's on the public Internet (RFC 6761, 6762, 8375, ICANN's .internal, and what offices use). */
const INWARD = [
  'localhost',
  'local',
  'internal',
  'intranet',
  'private',
  'corp',
  'home',
  'lan',
  'home.arpa',
  'onion',
  'test',
  'invalid',
];
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
/** A cloud's own service on an address that looks public. */
const INFRASTRUCTURE = ['168.63.129.16'];
const GLOBAL_V6 = ipaddr.IPv6.parseCIDR('2000::/3');

const isBelow = (host: string, domain: string) => host === domain || host.endsWith(`.${domain}`);
/** A name that leads to us. */
export const isOurs = (name: string, { own }: AddressPolicy): boolean => own.some((domain) => isBelow(name, domain));
const isAddress = (host: string) => host.startsWith('[') || ipaddr.IPv4.isValidFourPartDecimal(host);

/** Whether the Internet at large reaches this address: everything that is set aside for something else is not. */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.process(text);
  if (address.range() !== 'unicast' || INFRASTRUCTURE.includes(address.toString())) return false;
  return address.kind() === 'ipv4' || (address as ipaddr.IPv6).match(GLOBAL_V6);
}

export const isLoopback = (url: URL): boolean => LOOPBACK.includes(url.hostname);

/** The host that has to be looked up; null for an address. */
export const nameOf = (url: URL): string | null => (isAddress(url.hostname) ? null : url.hostname.replace(/\.$/, ''));

/** What an address says of itself. URL has made decimal, octal and hexadecimal forms one already. */
export function refusalOf(text: string, policy: AddressPolicy): AddressRefusal | null {
  const url = URL.parse(text);
  if (!url || url.hostname === '') return 'malformed';
  if (url.username || url.password) return 'credentials';
  if (policy.allowLoopback && isLoopback(url) && /^https?:$/.test(url.protocol)) return null;
  if (url.protocol !== 'https:') return 'https_only';
  const name = nameOf(url);
  if (name === null) return isPublicAddress(url.hostname.replace(/^\[|\]$/g, '')) ? null : 'not_public';
  if (isOurs(name, policy)) return 'own_host';
  return !name.includes('.') || INWARD.some((domain) => isBelow(name, domain)) ? 'not_public' : null;
}
