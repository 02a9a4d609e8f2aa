import { suggestion, type Rule } from './rule.js';

export const danglingLink: Rule<{
  readonly target: string;
  readonly near?: string | undefined;
  readonly known: readonly string[];
}> = {
  code: 'dangling-link',
  severity: 'error',
  message: (p) => `“${p.target}” leads nowhere.`,
  hint: (p) => suggestion(p.near, p.known),
};
