export { type Failure, failureOf } from './failure.ts';
export type { Delivery, Queue, VerifyDelivery } from './port.ts';
export { type QStashOptions, qstashQueue, qstashVerifier } from './qstash.ts';
export { registerSchedules } from './schedules.ts';
