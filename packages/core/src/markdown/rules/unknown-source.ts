import { suggestion, type Rule } from './rule.js';

export const unknownSource: Rule<{
  readonly name: string;
  readonly near?: string | undefined;
  readonly known: readonly string[];
}> = {
  code: 'unknown-source',
  severity: 'error',
  message: (p) => `“${p.name}” is not a claim of this library.`,
  hint: (p) => suggestion(p.near, p.known),
};
