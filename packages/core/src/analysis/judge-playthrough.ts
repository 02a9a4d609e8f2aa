import type { ScenarioDocument, ScenarioKey, Verdict } from '../model/scenario.js';
import { score } from '../score/score.js';
import type { StrategyScore } from './scenario-analysis.js';

/** Scales the raw score of a playthrough and tells whether it passes, by the rules of its report. */
export function judge(
  { pass }: ScenarioDocument,
  { range }: ScenarioKey,
): (verdict: Verdict | undefined, raw: number) => StrategyScore {
  return (verdict, raw) => {
    const { scaled } = score(raw, Math.max(range.max, 0));
    const isGood = pass === undefined ? verdict === 'success' : scaled >= pass;
    return { score: scaled, passes: isGood && verdict !== undefined && verdict !== 'fail' };
  };
}
