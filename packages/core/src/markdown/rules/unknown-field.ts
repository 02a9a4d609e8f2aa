import { suggestion, type Rule } from './rule.js';

export const unknownField: Rule<{
  readonly name: string;
  readonly near?: string | undefined;
  readonly known: readonly string[];
}> = {
  code: 'unknown-field',
  severity: 'warning',
  message: (p) => `“${p.name}” is not a field that is known here, so it is ignored.`,
  hint: (p) => suggestion(p.near, p.known),
};
