export * from './client.ts';
export * from './doors.ts';
export * from './events.ts';
export * from './ids.ts';
export * from './once.ts';
export { EarlierWaits, ReceivedBefore } from './refusals.ts';
export * from './sql.ts';
