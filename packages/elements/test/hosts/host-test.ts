import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { browserFlags } from '../../../../scripts/browser.js';

/** A host page, and all that it asked for and was refused. */
export interface Host {
  readonly page: Page;
  /** Paths that were fetched, in their order. */
  readonly requests: readonly string[];
}

/** A test with a page of an empty store; it fails on any error of the page and any violation of its policy. */
export const hostTest = test.extend<{ browser: Browser; host: Host }>({
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
  host: async ({ browser }, use) => {
    const baseURL = inject('hostsUrl');
    const context = await browser.newContext({ baseURL, reducedMotion: 'reduce' });
    const problems = await collectProblems(context);
    const requests: string[] = [];
    context.on('request', (request) => requests.push(request.url().replace(baseURL, '')));

    // What waits in vain says so before its test runs out of time.
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    await use({ page, requests });
    const reported: unknown = await (await fetch(`${baseURL}violations`)).json();
    await context.close();

    expect(problems, 'errors and violations in the page').toEqual([]);
    expect(reported, 'violations reported to the server').toEqual([]);
  },
});

/** What a page throws, and what its policy refuses, in frames too. */
async function collectProblems(context: BrowserContext): Promise<readonly string[]> {
  const problems: string[] = [];
  context.on('weberror', (error) => problems.push(String(error.error())));
  await context.exposeBinding('tellViolation', (_source, told: string) => problems.push(told));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { tellViolation } = window as unknown as { tellViolation: (told: string) => void };
      tellViolation(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
    });
  });
  return problems;
}
