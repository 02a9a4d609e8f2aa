import { firefoxLauncher } from './test/engines/firefox-launcher.js';
import { WebKitLauncher } from './test/engines/webkit-launcher.js';
import chromium from './web-test-runner.config.js';

const { FIREFOX_PATH, WEBKIT_DRIVER_PATH, WEBKIT_PATH } = process.env;

/** The tests of the elements in every engine; `scripts/with-engines.js` says which there are. */
export default {
  ...chromium,
  browsers: [
    ...chromium.browsers,
    ...(FIREFOX_PATH ? [firefoxLauncher(FIREFOX_PATH)] : []),
    ...(WEBKIT_PATH
      ? [new WebKitLauncher({ driver: WEBKIT_DRIVER_PATH, browser: WEBKIT_PATH })]
      : []),
  ],
  // One engine at a time: a window that is not in front paints late.
  concurrentBrowsers: 1,
  testFramework: { config: { timeout: 20_000 } },
};
