export { type ExpoOptions, expoPusher } from './expo.ts';
export type { Push, Pusher, Receipt, Ticket } from './port.ts';
