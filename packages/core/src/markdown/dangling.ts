import type { Anchors } from './anchors.js';
import { closestId } from './closest.js';
import type { Context } from './context.js';
import { danglingLink } from './rules/index.js';
import type { Span } from './syntax.js';

/** Tells a link within a document that leads nowhere, and returns the id that was most likely meant. */
export function reportDangling(
  target: string,
  span: Span,
  { anchors, report }: Pick<Context, 'anchors' | 'report'>,
): string | undefined {
  const near = anchorMeant(target, anchors);
  report(danglingLink, span, {
    target: `#${target}`,
    near: near === undefined ? undefined : `#${near}`,
    known: anchors.ids.slice(0, 20).map((id) => `#${id}`),
  });
  return near;
}

/** The id that an unknown one most likely means: one much like it, or that of the heading so worded. */
export function anchorMeant(target: string, anchors: Anchors): string | undefined {
  return anchors.idOfHeading(target.toLowerCase()) ?? closestId(target, anchors.ids);
}
