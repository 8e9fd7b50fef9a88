import type { Consumer, EventMessage } from '@fitkit/contracts';

/** One event for one consumer; `again` counts those that a person asked for after it was given up, each of which is another; `delaySeconds`: not before. */
export type Delivery = { consumer: Consumer; message: EventMessage; again?: number; delaySeconds?: number };
export type Queue = {
  /** Hands deliveries over in one call; the same event and consumer twice is one. Raises if the queue did not take them. */
  handOver(deliveries: readonly Delivery[]): Promise<void>;
};
/** Checks that a request was signed for exactly this URL; false for anything else. */
export type VerifyDelivery = (request: { signature: string; body: string; url: string }) => Promise<boolean>;
