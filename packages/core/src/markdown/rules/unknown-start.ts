import { suggestion, type Rule } from './rule.js';

export const unknownStart: Rule<{
  readonly start: string;
  readonly near?: string | undefined;
  readonly known: readonly string[];
}> = {
  code: 'unknown-start',
  severity: 'error',
  message: (p) => `The scenario starts in “${p.start}”, which is not one of its scenes.`,
  hint: (p) => suggestion(p.near, p.known),
};
