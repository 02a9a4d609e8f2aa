import { slug } from './slug.js';
import { nodeText, type InlineNode } from './syntax.js';

/** The ids of the parts of a document, for the links within it. */
export interface Anchors {
  readonly ids: readonly string[];
  readonly has: (id: string) => boolean;
  /** The id of the part whose heading is so worded, as a slug. */
  readonly idOfHeading: (slug: string) => string | undefined;
}

/** The anchors that the headings of a document make. */
export function toAnchors(
  parts: readonly { readonly id: string; readonly title: readonly InlineNode[] }[],
): Anchors {
  const ids = new Set(parts.map(({ id }) => id));
  const headings = new Map(parts.map(({ id, title }) => [slug(nodeText(title)), id]));
  return {
    ids: [...ids],
    has: (id) => ids.has(id),
    idOfHeading: (words) => headings.get(words),
  };
}
