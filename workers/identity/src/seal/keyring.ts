/** The key that seals, and those that still open what it did not seal: rotation loses nothing. */
export type Keyring = { current: SealKey; all: readonly SealKey[] };
export type SealKey = { hex: string };

export const keyring = (current: string, previous?: string): Keyring => ({
  current: { hex: current.toLowerCase() },
  all: [current, ...(previous ? [previous] : [])].map((hex) => ({ hex: hex.toLowerCase() })),
});
