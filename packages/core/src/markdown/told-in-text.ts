import { badAlert, bareBlank, bareTable, brokenLink } from './rules/index.js';
import type { Report } from './rules/rule.js';
import { spanWithin, type ParagraphNode, type TextNode } from './syntax.js';

/** Tells what was meant as a link, a blank or an alert, but stands in the text as it is. */
export function reportText(node: TextNode, report: Report): void {
  const link = findBrokenLink(node.raw);
  if (link) report(brokenLink, spanOf(node, link), { text: link[0] });

  for (const blank of node.raw.matchAll(/_{3,}/g)) {
    report(bareBlank, spanOf(node, blank), undefined);
  }
  const alert = /\[!(?:tip|note|important|hint|warning|caution)\]/i.exec(node.raw);
  if (!alert) return;
  const [written] = alert;
  report(badAlert, spanOf(node, alert), { written, alert: written.toUpperCase() });
}

/** `](#scene one)`, `[Go] (#scene)`, `(Go)[#scene]`, `[quiz][1]`, with what stands before it on the line. */
export function findBrokenLink(text: string): RegExpExecArray | null {
  return (
    /(?:\[[^\]\n]*)?\]\([^)\n]+\)?/.exec(text) ??
    /\[[^\]\n]+\]\s+\(\s*(?:#|https?:|[^\s()]+\.md)[^)\n]*\)?/.exec(text) ??
    /\([^()\n]+\)\[\s*(?:#|https?:)[^\]\n]*\]/.exec(text) ??
    /\[[^\]\n]+\]\[[^\]\n]+\]/.exec(text)
  );
}

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
