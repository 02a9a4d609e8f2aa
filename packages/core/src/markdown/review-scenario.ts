import type { CompetencyId } from '../model/ids.js';
import { own } from '../model/own.js';
import { plainText } from '../model/plain-text.js';
import type { AuthoredSceneChoice } from '../model/split-key.js';
import { reach } from '../scenario/analysis/graph.js';
import { enumerateStates, type Product } from '../scenario/analysis/product.js';
import type { CheckedScenario } from './check-scenario.js';
import type { Context } from './context.js';
import { naiveStrategy, noFeedback, unmetCompetency } from './rules/index.js';

/** Tells what is no mistake, but makes a scenario easier or less instructive than it looks. */
export function reviewScenario(checked: CheckedScenario, { report }: Context): void {
  reportSilentScenes(checked, report);
  const { scenario, ranges, passSpan } = checked;
  const product = enumerateStates(scenario);
  for (const competency of scenario.competencies) {
    if (canBeAvoided(competency, product)) {
      report(unmetCompetency, own(checked.competencySpans, competency) ?? passSpan, { competency });
    }
  }
  const { pass } = scenario;
  const { max } = ranges.range;
  if (pass === undefined || max <= 0) return;
  const first = scoreOf('first', product, checked) / max;
  const longest = scoreOf('longest', product, checked) / max;
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
function scoreOf(
  strategy: 'first' | 'longest',
  { scenes, graph, choices }: Product,
  { scenario }: CheckedScenario,
): number {
  const written = new Map(
    scenario.scenes.flatMap((scene) =>
      scene.choices.map((choice) => [`${scene.id} ${choice.id}`, choice] as const),
    ),
  );
  const choiceAt = (number: number): AuthoredSceneChoice | undefined => {
    const placed = choices[number];
    return placed && written.get(`${placed.scene} ${placed.choice.id}`);
  };
  const lengthOf = (number: number) => plainText(choiceAt(number)?.text ?? []).length;

  const visited = new Set<number>();
  const taken = new Set<number>();
  let score = 0;
  let state = 0;
  while (!visited.has(state)) {
    visited.add(state);
    const edges = [...(graph[state] ?? [])];
    const [edge] =
      strategy === 'first' ? edges : edges.sort((a, b) => lengthOf(b.choice) - lengthOf(a.choice));
    const verdict = scenes[state]?.end;
    if (!edge) return verdict && verdict !== 'fail' ? score : 0;
    if (!taken.has(edge.choice)) {
      for (const gain of Object.values(choiceAt(edge.choice)?.gains ?? {})) score += gain;
    }
    taken.add(edge.choice);
    state = edge.to;
  }
  return 0;
}
