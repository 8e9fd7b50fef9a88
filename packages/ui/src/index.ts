export * from './brand.ts';
export * from './calendar.ts';
export * from './format.ts';
export * from './language.ts';
export * from './plural.ts';
export * from './text/index.ts';
export * from './theme.ts';
