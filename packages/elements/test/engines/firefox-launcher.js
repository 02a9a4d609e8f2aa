import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';

/**
 * Runs test files in Firefox by WebDriver BiDi, one after the other. Media cannot be emulated; motion
 * is reduced from the start.
 *
 * @param executablePath An installed Firefox; it need not be one that Playwright has patched.
 */
export function firefoxLauncher(executablePath) {
  const launcher = chromeLauncher({
    puppeteer,
    launchOptions: {
      browser: 'firefox',
      executablePath,
      extraPrefsFirefox: { 'ui.prefersReducedMotion': 1, 'focusmanager.testmode': true },
    },
    concurrency: 1,
    createPage: async ({ context }) => pressesChords(await context.newPage()),
  });
  return Object.assign(launcher, { can: ['sendKeys', 'sendMouse', 'setViewport'] });
}

/** Takes the names of keys, and chords of them such as `Control+1`, as Playwright does. */
function pressesChords(page) {
  const { keyboard } = page;
  const press = keyboard.press.bind(keyboard);

  keyboard.press = async (chord) => {
    const keys = chord.length > 1 ? chord.split('+') : [chord];
    const last = keys.pop();
    for (const key of keys) await keyboard.down(key);
    await press(last === 'Space' ? ' ' : last);
    for (const key of keys.reverse()) await keyboard.up(key);
  };
  return page;
}
