import type { Rule } from './rule.js';

export const panelDisagrees: Rule<{ readonly text: string; readonly deviation: number }> = {
  code: 'panel-disagrees',
  severity: 'warning',
  message: (p) =>
    `The panel disagrees about “${p.text}”: its ratings deviate by ${p.deviation.toFixed(1)}.`,
  hint: () =>
    'Word it more clearly, or leave it out: learners cannot know what experts do not agree on.',
};
