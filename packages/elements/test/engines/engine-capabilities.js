/** What the tests ask of a driver. Playwright's Chromium does all of it. */
const everything = ['sendKeys', 'sendMouse', 'setViewport', 'emulateMedia'];

/**
 * Answers `engine-can`: whether the driver of the engine that a test runs in can do something. What
 * it cannot is remembered with the test, and listed at the end; see `test/engine.ts`.
 */
export function engineCapabilities() {
  const missing = [];

  return {
    plugin: {
      name: 'engine-capabilities',
      executeCommand({ command, payload, session: { browser } }) {
        if (command !== 'engine-can') return undefined;
        const can = (browser.can ?? everything).includes(payload.capability);
        if (!can && payload.test) missing.push({ engine: browser.name, ...payload });
        return { can };
      },
    },
    reporter: {
      onTestRunFinished() {
        for (const line of tell(missing)) console.log(line);
        missing.length = 0;
      },
    },
  };
}

function tell(missing) {
  if (missing.length === 0) return [];
  const tests = missing.map(
    ({ engine, capability, test }) => `  ${engine} has no ${capability}: ${test}`,
  );
  return ['', 'Not tested, since the driver of an engine cannot do it:', ...tests.sort(), ''];
}
