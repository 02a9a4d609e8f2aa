import type { Rule } from './rule.js';

export const worstWithoutBest: Rule<{ readonly title: string; readonly ticked: number }> = {
  code: 'worst-without-best',
  severity: 'error',
  message: (p) =>
    `“${p.title}” strikes out its worst choice, but ticks ${p.ticked === 0 ? 'no best one' : p.ticked === 1 ? 'the same one as the best' : `${p.ticked} as the best`}.`,
  hint: () => 'Tick exactly one, and strike out another: “- [x] The best”, “- [ ] ~~The worst~~”.',
};
