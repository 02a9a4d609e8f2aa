import type { Rule } from './rule.js';

export const frontMatter: Rule<{ readonly text: string; readonly problem: string }> = {
  code: 'front-matter',
  severity: 'error',
  message: (p) => `“${p.text}” cannot be read.`,
  hint: (p) => cures.get(p.problem) ?? usual,
};

const usual =
  'Write one “name: value” a line, and quotation marks round a value that contains “:” or begins with a sign.';

/** By the codes of the YAML reader. */
const cures: ReadonlyMap<string, string> = new Map([
  ['DUPLICATE_KEY', 'This field stands twice: keep one of them.'],
  ['TAB_AS_INDENT', 'Indent with spaces instead of a tab.'],
  ['MISSING_CHAR', 'Close every bracket, brace and quotation mark that is opened.'],
  ['BAD_INDENT', 'Start every field at the beginning of its line.'],
  ['RESOURCE_EXHAUSTION', 'Write it with fewer levels.'],
]);
