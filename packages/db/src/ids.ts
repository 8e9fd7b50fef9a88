import { uuidv7 } from 'uuidv7';

/** Made before the write, so that no statement waits for another's result. Sorts by time. */
export const newId = (): string => uuidv7();
