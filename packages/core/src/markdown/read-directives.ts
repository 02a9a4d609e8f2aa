import { closest } from './closest.js';
import { cureFor } from './directive-cure.js';
import { readDirective, type Directive } from './directive.js';
import { unknownDirective } from './rules/index.js';
import type { Report } from './rules/rule.js';
import type { SpanNode } from './syntax.js';

/** Reads code spans as directives, telling those that the format does not know. */
export function readDirectives(spans: readonly SpanNode[], report: Report): readonly Directive[] {
  return spans.map((node) => {
    const directive = readDirective(node);
    if (directive) return directive;
    const { text, span } = node;
    report(unknownDirective, span, { text, cure: cureFor(text) });
    return /^\s*(the )?end\b/i.test(text) ? misspeltEnd(node) : { type: 'unread', text, span };
  });
}

/** An ending stays one when its verdict is misspelt, so that nothing else is told of its scene. */
function misspeltEnd({ text, span }: SpanNode): Directive {
  const verdicts = ['success', 'partial', 'fail'] as const;
  const near = closest(text.replace(/^.*\bend\W*/i, '').trim(), verdicts);
  const verdict = verdicts.find((each) => each === near) ?? 'partial';
  return { type: 'end', verdict, text, span, isGuess: true };
}
