import { emulateMedia, executeServerCommand } from '@web/test-runner-commands';

/** What not every driver of an engine can do. */
export type Capability = 'sendKeys' | 'sendMouse' | 'setViewport' | 'emulateMedia';

/**
 * Skips the running test where the driver of the engine cannot do what it needs: call it with the
 * test's `this`. `test:engines` lists each such test with what was missing.
 */
export async function needs(test: Mocha.Context, capability: Capability): Promise<void> {
  if (!(await can(capability, test.test?.fullTitle()))) test.skip();
}

/** Lets nothing move while the tests of a suite run. */
export function withoutMotion(): void {
  before(async () => {
    // Engines whose driver cannot emulate it are started that way.
    if (await can('emulateMedia')) await emulateMedia({ reducedMotion: 'reduce' });
    if (!matchMedia('(prefers-reduced-motion: reduce)').matches) {
      throw new Error('withoutMotion: the engine does not reduce motion');
    }
  });

  after(async () => {
    if (await can('emulateMedia')) await emulateMedia({ reducedMotion: 'no-preference' });
  });
}

async function can(capability: Capability, test?: string): Promise<boolean> {
  const asked = { capability, test };
  const answer = await executeServerCommand<{ can: boolean }, typeof asked>('engine-can', asked);
  return answer.can;
}
