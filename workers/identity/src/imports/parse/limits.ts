/** What one import may hold; a list past these is split by its owner, so that one request stays within a Worker's memory. */
export const MAX_BYTES = 10 * 1024 * 1024;
export const MAX_ROWS = 20_000;
export const MAX_COLUMNS = 200;
export const MAX_CELL = 10_000;
export const MAX_NAME = 100;
