import { badCheckbox } from './rules/index.js';
import type { Report } from './rules/rule.js';
import {
  cutBefore,
  spanWithin,
  type InlineNode,
  type ListItemNode,
  type ListNode,
} from './syntax.js';

/** The checkbox of a list item, read as it was meant. */
export type Checkbox = 'ticked' | 'empty' | 'none';

/** GFM knows `[ ]` and `[x]`; what else stands between brackets was meant as one of them. */
export function readCheckbox(
  item: ListItemNode,
  inlines: readonly InlineNode[],
  report: Report,
): { readonly inlines: readonly InlineNode[]; readonly checkbox: Checkbox } {
  if (item.checked !== undefined) return { inlines, checkbox: item.checked ? 'ticked' : 'empty' };

  const [first, ...rest] = inlines;
  const box = badBoxOf(item);
  if (box === undefined || first?.type !== 'text') return { inlines, checkbox: 'none' };

  const after = first.text.slice(box.length);
  // `- [x]` without words is an empty choice, and told as such.
  const isEmpty = /^\[[ xX]\]$/.test(box) && after.trim() === '' && rest.length === 0;
  if (!isEmpty) report(badCheckbox, spanWithin(first.span, 0, box.length), { box });

  const text = after.trimStart();
  const length = first.text.length - text.length;
  const node = {
    ...first,
    text,
    raw: first.raw.slice(length),
    span: cutBefore(first.span, length),
  };
  const isTicked = /[xX✓✔☑√vV*]/.test(box);
  return { inlines: [node, ...rest], checkbox: isTicked ? 'ticked' : 'empty' };
}

/** Whether a list has checkboxes, or what was meant as such. */
export function hasCheckboxes({ items }: ListNode): boolean {
  return items.some((item) => item.checked !== undefined || badBoxOf(item) !== undefined);
}

/** What stands where a checkbox should: `[x]` without a space after it, `[  ]`, `[-]`, `[✓]`, `( )`. */
function badBoxOf({ checked, blocks: [first] }: ListItemNode): string | undefined {
  const lead = first?.type === 'paragraph' ? first.inlines[0] : undefined;
  if (checked !== undefined || lead?.type !== 'text') return undefined;
  return /^(?:\[[ xX✓✔✗✘☑√vV*_\-–.oO]{0,3}\](?![(:[])|\([ xX]?\)(?=\s))/.exec(lead.text)?.[0];
}
