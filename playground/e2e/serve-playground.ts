import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built playground is served; ends in `/`. */
    playgroundUrl: string;
  }
}

const root = join(import.meta.dirname, '..');

/** Serves the built playground while the tests run. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(join(root, 'dist/index.html'))) {
    throw new Error('The playground is not built: run `npx pnpm@12 build` first.');
  }

  const server = await preview({ root, logLevel: 'warn', preview: { port: 4180 } });
  provide('playgroundUrl', server.resolvedUrls?.local[0] ?? 'http://localhost:4180/');
  return () => server.close();
}
