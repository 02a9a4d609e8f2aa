import { badAlert, bareBlank, bareTable, brokenLink } from './rules/index.js';
import type { Report } from './rules/rule.js';
import { spanWithin, type ParagraphNode, type TextNode } from './syntax.js';

/** Tells what was meant as a link, a blank or an alert, but stands in the text as it is. */
export function reportText(node: TextNode, report: Report): void {
  for (const link of node.raw.matchAll(brokenLinks)) {
    report(brokenLink, spanOf(node, link), { text: link[0] });
  }
  for (const blank of node.raw.matchAll(/_{3,}/g)) {
    report(bareBlank, spanOf(node, blank), undefined);
  }
  for (const alert of node.raw.matchAll(/\[!(?:tip|note|important|hint|warning|caution)\]/gi)) {
    const [written] = alert;
    report(badAlert, spanOf(node, alert), { written, alert: written.toUpperCase() });
  }
}

/** Whether a text holds what was meant as a link. */
export function holdsBrokenLink({ raw }: TextNode): boolean {
  return raw.search(brokenLinks) !== -1;
}

/**
 * `](#scene one)` with what stands before it on the line; `[Go] (#scene)`, also where the address was
 * made a link of its own; `(Go)[#scene]`; `[quiz][1]`.
 */
const brokenLinks =
  /(?:\[[^\]\n]*)?\]\([^)\n]+\)?|\[[^\]\n]+\]\s+\((?:\s*(?:#|[^\s()]+\.md)[^)\n]*\)?|$)|\([^()\n]+\)\[\s*#[^\]\n]*\]|\[[^\]\n]+\]\[[^\]\n]+\]/g;

/** Whether a paragraph is rows of `| cells |`, of which Markdown makes no table. */
export function isBareTable({ inlines: [first] }: ParagraphNode): boolean {
  return first?.type === 'text' && /^\|.*\|/.test(first.raw);
}

/** Tells such a paragraph. */
export function reportBareTable({ inlines: [first], span }: ParagraphNode, report: Report): void {
  const row = first?.type === 'text' ? first.raw.trim() : '';
  const columns = Math.max(2, row.split('|').length - (row.endsWith('|') ? 2 : 1));
  report(bareTable, span, { columns, hasLine: /^[\s|:-]+$/.test(row) });
}

function spanOf({ span }: TextNode, { index, 0: found }: RegExpExecArray) {
  return spanWithin(span, index, found.length);
}
