import { builtAll } from '../../scripts/build.ts';

/** Once before the tests of a run: what they start is what is built. */
export const setup = builtAll;
