import { defineConfig } from 'vitest/config';

/** End-to-end tests: the built playground in a real browser. */
export default defineConfig({
  root: import.meta.dirname,
  test: {
    include: ['**/*.test.ts'],
    globalSetup: 'serve-playground.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
