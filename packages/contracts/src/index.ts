export * from './access.ts';
export * from './enums/index.ts';
export * from './errors.ts';
export * from './events.ts';
export * from './language.ts';
export type { Worker } from './operation.ts';
export * from './primitives.ts';
export { type Problem, problem } from './problem.ts';
export * from './public-events.ts';
