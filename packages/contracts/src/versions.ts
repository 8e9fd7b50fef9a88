/** Versions of the API that are answered, oldest first. A version is a day; what only adds needs none. Who names none gets the oldest. */
export const VERSIONS = ['2026-11-22'] as const;
export const VERSION_HEADER = 'api-version';
