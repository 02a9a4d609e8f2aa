import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { browserFlags } from '../../scripts/browser.js';
import { engineCapabilities } from './test/engines/engine-capabilities.js';

const { CHROME_PATH, COUNTS_FILE } = process.env;
const capabilities = engineCapabilities();

/** Tests of the elements in a real browser; `scripts/with-browser.js` says which. */
export default {
  rootDir: fileURLToPath(new URL('../..', import.meta.url)),
  files: fileURLToPath(new URL('src/**/*.test.ts', import.meta.url)),
  nodeResolve: { exportConditions: ['development', 'default'] },
  plugins: [
    esbuildPlugin({
      ts: true,
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
    capabilities.plugin,
  ],
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: CHROME_PATH, args: browserFlags },
    }),
  ],
  testFramework: { config: { timeout: 10_000 } },
  filterBrowserLogs: ({ args: [first] }) => !String(first).startsWith('Lit is in dev mode'),
  reporters: [
    defaultReporter(),
    capabilities.reporter,
    ...(COUNTS_FILE ? [countReporter(COUNTS_FILE)] : []),
  ],
};

/** Writes the number of tests to a file, under the names that Vitest's JSON reporter gives them. */
function countReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const tests = sessions.flatMap(({ testResults }) => testsOf(testResults));
      const ran = tests.filter(({ skipped }) => !skipped);
      const numPassedTests = ran.filter(({ passed }) => passed).length;
      const numFailedTests = ran.length - numPassedTests;
      writeFileSync(file, JSON.stringify({ numPassedTests, numFailedTests }));
    },
  };
}

function testsOf(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : [];
}
