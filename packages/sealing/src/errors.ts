export type SealErrorCode =
  /** What is given as a key is none: not 32 bytes in hex. */
  | 'malformed_key'
  /** The keys given are not the ones that what is stored was sealed with. */
  | 'wrong_key'
  /** An envelope of a key that this keyring has not. */
  | 'unknown_key'
  /** Not an envelope at all, or one that lost a part. */
  | 'damaged'
  /** The key is right and the seal does not hold: altered, or moved to another row, column or studio. */
  | 'broken_seal';

/** Says what is wrong with a key or an envelope; ids of keys and names of columns, never a secret, an envelope or a key. */
export class SealError extends Error {
  override name = 'SealError';
  readonly code: SealErrorCode;
  constructor(code: SealErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
