import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Unit tests run on the sources, so that they need no build. */
export default defineConfig({
  resolve: {
    alias: [
      { find: /^@kundskap\/core$/, replacement: source('packages/core/src/index.ts') },
      { find: /^@kundskap\/core\/(\w+)$/, replacement: source('packages/core/src/$1/index.ts') },
    ],
  },
  test: {
    // Titles of table tests are told whole.
    chaiConfig: { truncateThreshold: 0 },
    include: [
      'packages/{core,cli}/{src,test}/**/*.test.ts',
      'content/test/**/*.test.ts',
      'playground/src/**/*.test.ts',
      'scripts/**/*.test.js',
    ],
  },
});

function source(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}
