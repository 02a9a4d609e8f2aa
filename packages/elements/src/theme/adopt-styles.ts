import type { CSSResult, LitElement } from 'lit';

/** Adds styles that came later to those that an element began with. */
export function adoptStyles({ renderRoot }: LitElement, ...styles: readonly CSSResult[]): void {
  const root = renderRoot as ShadowRoot;
  const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
  root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...sheets])];
}
