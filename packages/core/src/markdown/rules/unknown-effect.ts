import type { Rule } from './rule.js';

export const unknownEffect: Rule<{
  readonly name: string;
  readonly variables: readonly string[];
  readonly competencies: readonly string[];
}> = {
  code: 'unknown-effect',
  severity: 'error',
  message: (p) => `“${p.name}” is neither a competency nor a variable of this scenario.`,
  hint: (p) =>
    `Competencies: ${p.competencies.join(', ')}. Variables: ${p.variables.join(', ') || 'none yet; declare them in the front matter, such as “vars: { patience: 0..3 = 2 }”'}.`,
};
