import type { Rule } from './rule.js';

export const bulletedKey: Rule<{ readonly blanks: number }> = {
  code: 'bulleted-key',
  severity: 'error',
  message: () => 'The words for the blanks stand in a list with “-” instead of numbers.',
  hint: (p) =>
    p.blanks === 1
      ? 'Number it “1.”, or tick what is right with “- [x]” and what is wrong with “- [ ]”.'
      : 'Number the lines “1.”, “2.” and so on, one line a blank.',
};
