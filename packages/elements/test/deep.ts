/** Everything under a node, through open shadow roots, in the order in which a person meets it. */
export function* deepNodes(node: Node): Generator<Node> {
  yield node;
  if (node instanceof Element && node.shadowRoot) yield* deepNodes(node.shadowRoot);
  for (const child of node.childNodes) yield* deepNodes(child);
}

/** The first element that matches a selector, through open shadow roots. */
export function deepQuery(root: Node, selector: string): HTMLElement | undefined {
  return deepQueryAll(root, selector)[0];
}

/** The elements that match a selector, through open shadow roots. */
export function deepQueryAll(root: Node, selector: string): HTMLElement[] {
  return [...deepNodes(root)].filter(
    (node): node is HTMLElement => node instanceof HTMLElement && node.matches(selector),
  );
}

/** The inputs of a page, through open shadow roots. */
export function deepInputs(root: Node): HTMLInputElement[] {
  return [...deepNodes(root)].filter((node) => node instanceof HTMLInputElement);
}

/** The lists to choose from, through open shadow roots. */
export function deepSelects(root: Node): HTMLSelectElement[] {
  return [...deepNodes(root)].filter((node) => node instanceof HTMLSelectElement);
}

/** All text, and every attribute, through open shadow roots. */
export function deepMarkup(root: Node): string {
  return [...deepNodes(root)]
    .map((node) =>
      node instanceof Element
        ? [...node.attributes].map(({ name, value }) => `${name}="${value}"`).join(' ')
        : node instanceof Text
          ? node.data
          : '',
    )
    .join('\n');
}

/** The text that a person reads, spaces collapsed. */
export function deepText(root: Node): string {
  return [...deepNodes(root)]
    .flatMap((node) => (node instanceof Text ? node.data : []))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What has focus, through open shadow roots. */
export function deepFocus(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}
