import { plainText } from '@kundskap/core';
import { assert, fixture, html, waitUntil } from '@open-wc/testing';
import type { ReportElement } from '../src/report/report.js';
import '../src/scenario/define.js';
import type { ScenarioElement } from '../src/scenario/scenario.js';
import type { LogStore } from '../src/store/log-store.js';
import { memoryStore } from '../src/store/memory-store.js';
import { lamp, type lampLanguages } from './lamp-scenario.js';

/** How a scenario is opened in a test. */
export interface Opening {
  readonly lang?: (typeof lampLanguages)[number];
  readonly store?: LogStore;
  readonly page?: Element;
}

/** Opens the lamp scenario. */
export async function open({ lang = 'en', store = memoryStore(), page }: Opening = {}) {
  const { document, key } = lamp(lang);
  const parentNode = page ?? (await fixture(html`<div lang=${lang}></div>`));
  const el = await fixture<ScenarioElement>(
    html`<kundskap-scenario .document=${document} .key=${key} .store=${store}></kundskap-scenario>`,
    { parentNode },
  );
  await waitUntil(() => find(el, 'button'));
  return el;
}

/** Opens the lamp scenario, and takes choices by id. */
export async function play(
  steps: readonly string[],
  opening: Opening = {},
): Promise<ScenarioElement> {
  const el = await open(opening);
  await go(el, steps);
  return el;
}

/** Takes choices by id; `go on` continues. */
export async function go(
  el: ScenarioElement,
  steps: readonly string[],
  begin = true,
): Promise<void> {
  if (begin) {
    find(el, 'button.primary')?.click();
    await settled(el);
  }
  for (const step of steps) {
    const scene = lastScene(el);
    const choice = scene.choices.find(({ id }) => id === step);
    const shown = choice ? plain(plainText(choice.text)) : undefined;
    const reply = replies(el).find((one) => shown === undefined || words(one) === shown);
    assert.exists(reply, `no reply ${step} in ${scene.id}`);
    reply.click();
    await settled(el);
  }
}

/** Tries again from a decision of the debrief, counted from 0. */
export async function rewind(el: ScenarioElement, decision: number): Promise<void> {
  const report = await reportOf(el);
  all(report, '[part=decision] button')[decision]?.click();
  await settled(el);
}

export async function reportOf(el: ScenarioElement): Promise<ReportElement> {
  await customElements.whenDefined('kundskap-report');
  const report = el.renderRoot.querySelector('kundskap-report')!;
  await waitUntil(() => find(report, 'h2'));
  return report;
}

/** Rendered, and with the focus where it belongs. */
export async function settled(el: ScenarioElement): Promise<void> {
  await el.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
}

export function lastScene(el: ScenarioElement) {
  const { playthrough } = el;
  const scenes = el.document?.kind === 'scenario' ? el.document.scenes : [];
  return scenes.find(({ id }) => playthrough.phase !== 'ready' && id === playthrough.scene)!;
}

export function steps({ playthrough }: ScenarioElement): number {
  return playthrough.phase === 'ready' ? -1 : playthrough.steps.length;
}

export function digitOf(el: ScenarioElement, said: string): string {
  return String(replies(el).findIndex((reply) => words(reply).includes(said)) + 1);
}

export function replies(el: ScenarioElement): HTMLButtonElement[] {
  return [...el.renderRoot.querySelectorAll<HTMLButtonElement>('[part=reply]')];
}

export function titles(el: ScenarioElement): HTMLElement[] {
  return all(el, '[part=scene-title]');
}

export function focused(el: ScenarioElement): Element | null | undefined {
  return el.shadowRoot?.activeElement;
}

export function focusedWords(el: ScenarioElement): string {
  return words(focused(el));
}

export function button(el: ScenarioElement, label: string): HTMLElement {
  return all(el, 'button').find((one) => one.textContent.trim() === label)!;
}

export function find(el: { renderRoot: ParentNode }, selector: string): HTMLElement | null {
  return el.renderRoot.querySelector<HTMLElement>(selector);
}

export function all(el: { renderRoot: ParentNode }, selector: string): HTMLElement[] {
  return [...el.renderRoot.querySelectorAll<HTMLElement>(selector)];
}

export function text(el: { renderRoot: ParentNode }, selector: string): string {
  return plain(find(el, selector)?.textContent ?? '');
}

export function texts(el: { renderRoot: ParentNode }, selector: string): string[] {
  return all(el, selector).map(({ textContent }) => plain(textContent));
}

/** The words of a reply, without its digit and quotation marks. */
export function words(reply: Element | string | null | undefined): string {
  const said = typeof reply === 'string' ? reply : (reply?.textContent ?? '');
  return plain(said).replace(/^[1-9] /, '');
}

export function plain(words: string): string {
  const trimmed = words.replaceAll(/\s+/g, ' ').trim();
  return trimmed.replace(/^[“„”»"](.*)[”«"]$/, '$1');
}
