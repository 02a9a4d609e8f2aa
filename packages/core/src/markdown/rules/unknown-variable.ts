import { suggestion, type Rule } from './rule.js';

export const unknownVariable: Rule<{
  readonly name: string;
  readonly near?: string | undefined;
  readonly known: readonly string[];
}> = {
  code: 'unknown-variable',
  severity: 'error',
  message: (p) => `“${p.name}” is not a variable of this scenario.`,
  hint: (p) =>
    `${suggestion(p.near, p.known)} Variables are declared in the front matter: “vars: { patience: 0..3 = 2 }”.`,
};
