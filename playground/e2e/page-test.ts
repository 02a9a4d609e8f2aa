import { chromium, type Browser, type Page } from 'playwright-core';
import { inject, test } from 'vitest';
import { browserFlags } from '../../scripts/browser.js';

/** A test that gets a page with an empty store, at the start of the playground. */
export const pageTest = test.extend<{ browser: Browser; page: Page }>({
  browser: [
    // eslint-disable-next-line no-empty-pattern -- Vitest reads the names of the fixtures asked for
    async ({}, use) => {
      const executablePath = process.env.CHROME_PATH;
      const browser = await chromium.launch({
        args: browserFlags,
        ...(executablePath ? { executablePath } : {}),
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  page: async ({ browser }, use) => {
    const context = await browser.newContext({ baseURL: inject('playgroundUrl') });
    const page = await context.newPage();
    await page.goto('');
    await use(page);
    await context.close();
  },
});
