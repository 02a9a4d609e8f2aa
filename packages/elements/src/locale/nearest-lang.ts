/** Looks outwards through shadow roots, as CSS `:lang()` does. Empty when nothing says which language it is. */
export function nearestLang(element: Element): string {
  const labelled = element.closest<HTMLElement>('[lang]');
  if (labelled) return labelled.lang;

  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : '';
}

/** The language without its region: `sv` of `sv-FI`. */
export function primaryLang(lang: string): string {
  return lang.toLowerCase().split('-', 1)[0] ?? '';
}
