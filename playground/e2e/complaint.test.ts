import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { builtScenario, type BuiltScenario } from './best-path.js';
import { focusedWords, tabTo } from './keyboard.js';
import { pageTest } from './page-test.js';

const id = 'phone-complaint/scenario';

pageTest(
  'the complaint is taken by keyboard alone, in Polish, then Danish, over a reload, to its report',
  async ({ page }) => {
    const problems = watch(page);
    const polish = builtScenario(id, 'pl');
    const danish = builtScenario(id, 'da');
    await page.goto(`#/pl/${id}`);

    let scene = polish.document.start;
    const decided: [scene: string, choice: string][] = [];
    const decide = async (language: BuiltScenario): Promise<void> => {
      const choice = language.bestChoice(scene);
      await tabTo(
        page,
        page.locator('[part~=reply]', { hasText: language.wordsOf(scene, choice) }),
      );
      await page.keyboard.press('Enter');
      decided.push([scene, choice]);
      const taken = language.document.scenes.find((each) => each.id === scene)?.choices;
      scene = taken?.find((each) => each.id === choice)?.to ?? '';
      await page
        .locator('[part~=own-bubble]')
        .nth(decided.length - 1)
        .waitFor();
      expect(await focusedWords(page)).not.toMatch(/^body/);
    };

    await tabTo(page, page.locator('kundskap-scenario button.primary'));
    await page.keyboard.press('Enter');
    await decide(polish);
    await decide(polish);

    await tabTo(page, page.locator('select').first(), 'Shift+Tab');
    await page.keyboard.type('Dansk');
    await page.locator('html[lang=da]').waitFor();
    for (const [at, choice] of decided) {
      await page.locator('[part~=own-bubble]', { hasText: danish.wordsOf(at, choice) }).waitFor();
    }

    await page.reload();
    await page.locator('[part~=own-bubble]').nth(1).waitFor();
    expect(await page.locator('[part~=own-bubble]').count()).toBe(2);

    while (!danish.document.scenes.find((each) => each.id === scene)?.end) await decide(danish);

    const report = page.locator('kundskap-report');
    await report.getByText('100').first().waitFor();
    for (const [at, choice] of decided) {
      await report.getByText(danish.wordsOf(at, choice)).first().waitFor({ state: 'attached' });
    }
    expect(decided.length).toBeGreaterThanOrEqual(5);
    expect(problems).toEqual([]);
  },
);

/** Collects what a page reports: errors, and what its security policy refused. */
function watch(page: Page): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || /content security policy/i.test(message.text())) {
      problems.push(message.text());
    }
  });
  return problems;
}
