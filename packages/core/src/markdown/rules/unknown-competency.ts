import { suggestion, type Rule } from './rule.js';

export const unknownCompetency: Rule<{
  readonly name: string;
  readonly near?: string | undefined;
  readonly known: readonly string[];
}> = {
  code: 'unknown-competency',
  severity: 'error',
  message: (p) => `“${p.name}” is not a competency of this library.`,
  hint: (p) => suggestion(p.near, p.known),
};
