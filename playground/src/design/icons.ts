import type { DocumentKind } from '@kundskap/core';
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** An icon says nothing that the words beside it do not, so it is hidden from assistive technology. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <g
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      ${paths[name]}
    </g>
  </svg>`;
}

/** The icons, each in a box of 24 by 24. */
export type IconName = DocumentKind | keyof typeof signs;

const signs = {
  next: svg`<path d="M5 12h14m-6-6 6 6-6 6" />`,
  back: svg`<path d="M19 12H5m6-6-6 6 6 6" />`,
  down: svg`<path d="m6 9 6 6 6-6" />`,
  done: svg`<circle cx="12" cy="12" r="9" /><path d="m8 12.500 2.700 2.700L16 9.500" />`,
  open: svg`<circle cx="12" cy="12" r="9" /><path fill="currentColor" stroke="none" d="M12 6.500a5.500 5.500 0 0 1 0 11Z" />`,
  new: svg`<circle cx="12" cy="12" r="9" />`,
  language: svg`<circle cx="12" cy="12" r="9" /><path d="M3 12h18M12 3c-5 5.500-5 12.500 0 18 5-5.500 5-12.500 0-18Z" />`,
  system: svg`<circle cx="12" cy="12" r="9" /><path fill="currentColor" d="M12 3a9 9 0 0 1 0 18Z" />`,
  light: svg`<circle cx="12" cy="12" r="4" /><path d="M12 2.500v2m0 15v2m9.500-9.500h-2m-15 0h-2m16.200-6.700-1.400 1.400M6.700 17.300l-1.400 1.400m13.400 0-1.400-1.400M6.700 6.700 5.300 5.300" />`,
  dark: svg`<path d="M20 14.500A8.500 8.500 0 0 1 9.500 4a8.500 8.500 0 1 0 10.500 10.500Z" />`,
  device: svg`<rect x="5" y="10.500" width="14" height="10" rx="2.500" /><path d="M8 10.500V7.500a4 4 0 0 1 8 0v3" />`,
} satisfies Record<string, SVGTemplateResult>;

const paths: Readonly<Record<IconName, SVGTemplateResult>> = {
  ...signs,
  lesson: svg`<path d="M12 6.500C10 5 7.500 4.300 3.500 4.300v14c4 0 6.500.700 8.500 2.200 2-1.500 4.500-2.200 8.500-2.200v-14c-4 0-6.500.700-8.500 2.200Zm0 0v14" />`,
  scenario: svg`<path d="M3.500 5.500h11v8h-6L5.500 16v-2.500h-2Z" /><path d="M18 9.500h2.500v8h-2V20l-3-2.500h-5" />`,
  quiz: svg`<path d="m3.500 6.500 1.700 1.700L8.500 5M3.500 15.500l1.700 1.700L8.500 14M12.500 7h8m-8 9h8" />`,
};
