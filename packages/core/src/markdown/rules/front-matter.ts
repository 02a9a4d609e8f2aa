import type { Rule } from './rule.js';

export const frontMatter: Rule<{ readonly reason: string }> = {
  code: 'front-matter',
  severity: 'error',
  message: (p) => `The front matter is not valid YAML: ${p.reason}`,
  hint: () => 'Write one “name: value” a line between the two “---” lines.',
};
