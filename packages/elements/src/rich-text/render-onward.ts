import type { Onward } from '@kundskap/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../locale/messages.js';
import { isSafeHref } from './safe-url.js';

/** Links from one document on to others, with the same safety as links in rich text. */
export function renderOnward(
  onward: readonly Onward[],
  lang: string,
  messages: Messages,
): TemplateResult | typeof nothing {
  const links = onward.filter(({ href }) => isSafeHref(href));
  if (links.length === 0) return nothing;

  return html`<nav class="onward" part="onward" aria-label=${messages.goOn}>
    ${links.map(
      ({ text, href }) => html`<a href=${href} rel="noopener noreferrer" lang=${lang}>${text}</a>`,
    )}
  </nav>`;
}
