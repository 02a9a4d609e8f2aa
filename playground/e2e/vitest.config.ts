import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** End-to-end tests in a real browser: the built playground, and pages that embed the elements. */
export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  test: {
    include: ['playground/e2e/**/*.test.ts', 'packages/elements/test/hosts/**/*.e2e.ts'],
    globalSetup: [
      'playground/e2e/serve-playground.ts',
      'packages/elements/test/hosts/serve-hosts.ts',
    ],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
