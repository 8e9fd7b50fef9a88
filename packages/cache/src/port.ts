/** `rate` tokens a second come back, up to `burst`. */
export type Policy = {
  name: string;
  rate: number;
  burst: number;
  /** Nobody passes where the counter cannot be asked, and so it is waited for longer; elsewhere everybody does. */
  closed?: boolean;
};
export type Verdict = {
  ok: boolean /** Seconds until a token is there again. */;
  retryAfter: number /** The counter could not be asked. */;
  blind: boolean;
  /** Tokens that are left, as far as the counter said; the burst where it could not be asked. */
  left: number;
};
export type Limiter = {
  take(policy: Policy, key: string): Promise<Verdict>;
  /** Is the counter there? Milliseconds, or null. */
  ping(): Promise<number | null>;
};
