export * from './billing.ts';
export * from './community.ts';
export * from './growth.ts';
export * from './identity.ts';
export * from './operations.ts';
export * from './scheduling.ts';
export * from './training.ts';
