export { mask } from '@fitkit/contracts/mask';
export { type Envelope, NOBODYS, needsRekey, open, type Place, seal } from './envelope.ts';
export { SealError, type SealErrorCode } from './errors.ts';
export { type Keyring, keyring } from './keyring.ts';
export { type InUse, refuseUnknownKeys } from './known.ts';
