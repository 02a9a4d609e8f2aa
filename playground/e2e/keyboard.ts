import type { Locator, Page } from 'playwright-core';

/** Presses Tab until an element has the focus, also inside shadow roots. */
export async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < 80; presses += 1) {
    if (await target.evaluate(hasFocus)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`tabTo: ${target.toString()} cannot be reached by ${key}`);
}

/** What has the focus, by its tag and its words. */
export async function focusedWords(page: Page): Promise<string> {
  return page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active ? `${active.localName}: ${active.textContent.trim()}` : '';
  });
}

function hasFocus(element: Element): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  return root.activeElement === element;
}
