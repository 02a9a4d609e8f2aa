import type { Rule } from './rule.js';

export const misplacedAnchor: Rule<{ readonly id: string; readonly title: string }> = {
  code: 'misplaced-anchor',
  severity: 'error',
  message: (p) => `The id “${p.id}” does not stand at the start of its heading.`,
  hint: (p) => `Write “## <a id="${p.id}"></a>${p.title}”.`,
};
