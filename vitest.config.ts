import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // As many as the machine of CI has cores: every file has a platform, ports and a database of its own.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          isolate: false,
          // Not threads: embedded databases in several of one process share V8's table of code pages, and it aborts (nodejs/node#64500).
          pool: 'forks',
          include: ['{packages,workers,sites}/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'platform',
          globalSetup: 'tests/support/built.ts',
          include: ['tests/platform/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'postgres',
          globalSetup: 'tests/support/built.ts',
          include: ['tests/postgres/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          globalSetup: 'tests/support/built.ts',
          include: ['tests/browser/**/*.test.ts'],
          // A browser, a platform and its pages fill the cores by themselves.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
