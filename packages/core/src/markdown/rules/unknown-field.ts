import { suggestion, type Rule } from './rule.js';

export const unknownField: Rule<{
  readonly name: string;
  readonly near?: string | undefined;
  readonly known: readonly string[];
}> = {
  code: 'unknown-field',
  severity: 'warning',
  message: (p) => `The front matter knows no “${p.name}”.`,
  hint: (p) => suggestion(p.near, p.known),
};
