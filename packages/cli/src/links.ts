/** Every address that a document links to or shows as media, wherever it stands in the tree. */
export function linksOf(tree: unknown): string[] {
  if (Array.isArray(tree)) return tree.flatMap(linksOf);
  if (!isRecord(tree)) return [];
  return Object.entries(tree).flatMap(([name, value]) =>
    isAddress(tree, name) ? String(value) : linksOf(value),
  );
}

/** The same tree, with every address that it links to or shows as media replaced. */
export function mapLinks<T>(tree: T, replace: (link: string) => string): T {
  // The copy has the shape of the tree: only addresses change.
  return mapTree(tree, replace) as T;
}

/** Whether a link leads to a file beside the document, not to the network or within the document. */
export function isRelative(link: string): boolean {
  return !/^([a-z][a-z0-9+.-]*:|[/\\#?]|$)/i.test(link);
}

/** Whether a link names a Markdown file. */
export function isDocumentLink(link: string): boolean {
  return pathOf(link).endsWith('.md');
}

/** The file that a relative link names, without `#place` and `?query`. */
export function pathOf(link: string): string {
  return decodeLink(link.replace(/[?#].*$/s, ''));
}

/** A link as people write it: `%20` is a space. */
export function decodeLink(link: string): string {
  try {
    return decodeURI(link);
  } catch {
    return link;
  }
}

function mapTree(tree: unknown, replace: (link: string) => string): unknown {
  if (Array.isArray(tree)) return tree.map((child) => mapTree(child, replace));
  if (!isRecord(tree)) return tree;
  return Object.fromEntries(
    Object.entries(tree).map(([name, value]) => [
      name,
      isAddress(tree, name) ? replace(String(value)) : mapTree(value, replace),
    ]),
  );
}

/** Links and media have a `type`, ways on to another document a `text`; a record of ids has neither. */
function isAddress(node: Readonly<Record<string, unknown>>, name: string): boolean {
  const holdsAddress = name === 'href' || name === 'src';
  return holdsAddress && typeof node[name] === 'string' && ('type' in node || 'text' in node);
}

function isRecord(tree: unknown): tree is Readonly<Record<string, unknown>> {
  return typeof tree === 'object' && tree !== null;
}
