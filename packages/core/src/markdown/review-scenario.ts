import type { CompetencyId } from '../model/ids.js';
import { own } from '../model/own.js';
import { plainText } from '../model/plain-text.js';
import { reach } from '../scenario/analysis/graph.js';
import { playerOf } from '../scenario/analysis/play-through.js';
import type { Product } from '../scenario/analysis/product.js';
import type { CheckedScenario } from './check-scenario.js';
import type { Context } from './context.js';
import type { Course } from './scenario-doubts.js';
import { naiveStrategy, noFeedback, unmetCompetency } from './rules/index.js';

/** Tells what is no mistake, but makes a scenario easier or less instructive than it looks. */
export function reviewScenario(checked: CheckedScenario, { report }: Context): void {
  reportSilentScenes(checked, report);
  const { scenario, product, ranges, passSpan } = checked;
  for (const competency of scenario.competencies) {
    if (canBeAvoided(competency, product)) {
      report(unmetCompetency, own(checked.competencySpans, competency) ?? passSpan, { competency });
    }
  }
  const { pass } = scenario;
  const { max } = ranges.range;
  if (pass === undefined || max <= 0) return;
  const first = scoreOf('first', product, scenario) / max;
  const longest = scoreOf('longest', product, scenario) / max;
  if (first >= pass) report(naiveStrategy, passSpan, { strategy: 'first', share: first, pass });
  if (longest >= pass && longest !== first) {
    report(naiveStrategy, passSpan, { strategy: 'longest', share: longest, pass });
  }
}

/** Tells the scenes whose choices say nothing in the debrief, in a scenario where others do. */
function reportSilentScenes({ written }: CheckedScenario, report: Context['report']): void {
  const asking = written.filter(({ scene }) => scene.choices.length > 1);
  const isSilent = ({ scene }: (typeof asking)[number]) =>
    !scene.explanation && scene.choices.every(({ feedback }) => !feedback);
  if (asking.every(isSilent)) return;
  for (const each of asking) {
    if (isSilent(each)) report(noFeedback, each.span, { text: each.title });
  }
}

/** Whether some way to an ending that is no failure meets no choice that counts for a competency. */
function canBeAvoided(competency: CompetencyId, { scenes, graph }: Product): boolean {
  const asks = scenes.map(({ choices }) =>
    choices.some(({ gains }) => own(gains, competency) !== undefined),
  );
  if (asks[0]) return false;
  const avoiding = graph.map((edges) => edges.filter(({ to }) => !asks[to]));
  const reached = reach(avoiding, [0]);
  return scenes.some(({ end }, state) => reached[state] && end && end !== 'fail');
}

/** What a learner scores who always takes the first or longest choice; nothing without a good ending. */
function scoreOf(strategy: 'first' | 'longest', product: Product, scenario: Course): number {
  const lengths = scenario.scenes.flatMap(({ choices }) =>
    choices.map(({ text }) => plainText(text).length),
  );
  const longestOf = (ways: readonly { readonly choice: number }[]) => {
    const longest = Math.max(...ways.map(({ choice }) => lengths[choice] ?? 0));
    return ways.findIndex(({ choice }) => (lengths[choice] ?? 0) === longest);
  };
  const pick = strategy === 'first' ? () => 0 : longestOf;
  // Who decides by the scene alone, and has been everywhere once, is in a loop.
  const { ending, score } = playerOf(scenario, product)(pick, product.graph.length);
  return ending?.end && ending.end !== 'fail' ? score : 0;
}
