import { sendKeys } from '@web/test-runner-commands';
import { deepFocus } from './deep.js';

/**
 * Presses Tab, or `Shift+Tab` for what comes before, until the focused control is the one looked for.
 * Fails after a round of fifty: behind the last control Firefox leaves the page, and does not come back.
 */
export async function tabTo(
  isWanted: (focused: Element) => boolean,
  press: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  for (let presses = 0; presses < 50; presses++) {
    await sendKeys({ press });
    const focused = deepFocus();
    if (focused && isWanted(focused)) return;
  }
  throw new Error(`${press} does not reach what ${String(isWanted)} looks for`);
}

/** Goes to a button by Tab, and presses it. */
export async function pressButton(words: string, press?: 'Tab' | 'Shift+Tab'): Promise<void> {
  const isWanted = (focused: Element) =>
    focused.localName === 'button' && nameOf(focused).includes(words);
  await tabTo(isWanted, press);
  await sendKeys({ press: 'Enter' });
}

/** What a control is called by its label or its own words. */
export function nameOf(control: Element): string {
  const labels = control instanceof HTMLInputElement ? [...(control.labels ?? [])] : [];
  return (
    control.getAttribute('aria-label') ??
    [...labels, control].map((element) => element.textContent).join(' ')
  );
}
