import type { ChoiceId, CompetencyId, SceneId, VariableId } from '../model/ids.js';
import { plainText } from '../model/plain-text.js';
import type { AuthoredScenario } from '../model/split-key.js';
import type { ChoicePlace } from '../scenario/analysis/analysed-scenario.js';
import { explore } from '../scenario/analysis/explore.js';
import type { Product } from '../scenario/analysis/product.js';
import { scoreRanges, type ScoreRanges } from '../scenario/analysis/score-ranges.js';
import type { Context } from './context.js';
import type { WrittenScene } from './parse-scene.js';
import {
  deadEnd,
  endlessRepeat,
  inexactRange,
  neverEnabled,
  noEnding,
  passOutOfReach,
  stuck,
  trap,
  unreachable,
} from './rules/index.js';
import type { Report } from './rules/rule.js';
import {
  doubtfulVariables,
  hasLostLinks,
  isDeadEnd,
  isDoubtful,
  waysFrom,
  withoutToldMistakes,
  type Doubts,
} from './scenario-doubts.js';
import type { Span } from './syntax.js';
import { scenesFrom, unreachableScenes } from './unreachable-scenes.js';

/** A scenario as read, with what its analysis needs to be told at the right place. */
export interface CheckedScenario {
  readonly scenario: Pick<
    AuthoredScenario,
    'competencies' | 'start' | 'variables' | 'scenes' | 'pass'
  >;
  readonly written: readonly WrittenScene[];
  /** Whether `start` names no scene, so that any may be the one meant. */
  readonly isStartLost: boolean;
  /** Variables whose range could not be read. */
  readonly unsureVariables: readonly VariableId[];
  /** What can happen in it. */
  readonly product: Product;
  readonly ranges: ScoreRanges;
  readonly passSpan: Span;
  readonly competencySpans: Readonly<Record<CompetencyId, Span>>;
}

/**
 * Tells what an author did not mean: no way on, no way in, no way out, and a choice that is never open.
 * What follows from a mistake that is told is not told as well.
 */
export function checkScenario(checked: CheckedScenario, { report }: Context): void {
  const { scenario, written, ranges } = checked;
  const tell = tellerOf(checked, report);
  for (const scene of endlessScenes(checked)) tell.scene(deadEnd, scene);
  const isEndless = reportNoEnding(checked, report);

  const lost = unreachableOf(checked);
  for (const id of lost) tell.scene(unreachable, id);

  const course = withoutToldMistakes(scenario, written);
  const found = explore(course);
  const variables = Object.keys(scenario.variables);
  const doubts: Doubts = {
    variables: doubtfulVariables(variables, checked.unsureVariables, written),
    scenes: new Set(found.unreachable),
  };
  const guardOf = ({ scene, choice }: ChoicePlace) =>
    course.scenes.find(({ id }) => id === scene)?.choices.find(({ id }) => id === choice)?.when;
  const closed = found.neverEnabled.filter((place) => !isDoubtful(guardOf(place), doubts));
  for (const place of closed) tell.choice(neverEnabled, place);

  // A scene in which a choice is wrongly closed, or may be, is stuck or a trap for that reason.
  const excused = new Set([
    ...found.neverEnabled.map(({ scene }) => scene),
    ...course.scenes.flatMap(({ id, choices }) =>
      choices.some(({ when }) => isDoubtful(when, doubts)) ? id : [],
    ),
  ]);
  const held = found.stuck.filter((id) => !excused.has(id));
  for (const id of held) tell.scene(stuck, id);
  const isExcused = (id: SceneId) =>
    [...scenesFrom(course.scenes, id)].some((each) => excused.has(each) || held.includes(each));
  for (const id of isEndless ? [] : found.traps) if (!isExcused(id)) tell.scene(trap, id);
  for (const place of ranges.unbounded) tell.choice(endlessRepeat, place);
}

/** Tells a pass that no playthrough reaches: the best score that does not end in `fail` is below it. */
export function checkPass(
  { scenario, ranges, passSpan }: CheckedScenario,
  { report }: Context,
): void {
  const { pass } = scenario;
  if (!ranges.range.exact && ranges.unbounded.length === 0) {
    report(inexactRange, passSpan, undefined);
  }
  if (pass === undefined) return;
  const { max } = ranges.range;
  const passable = scenario.scenes.filter(({ end }) => end !== 'fail');
  const best = scoreRanges({ ...scenario, scenes: passable }).range.max;
  const share = max > 0 ? Math.max(0, best) / max : 0;
  if (share < pass) report(passOutOfReach, passSpan, { pass, best: share });
}

/** Tells at the places of scenes and choices, in their words. */
function tellerOf({ written, passSpan }: CheckedScenario, report: Report) {
  const scenes = new Map(written.map((each) => [each.scene.id, each]));
  const wordsOf = (scene: SceneId, choice: ChoiceId) =>
    plainText(scenes.get(scene)?.scene.choices.find(({ id }) => id === choice)?.text ?? []);
  return {
    scene(rule: typeof deadEnd, id: SceneId): void {
      const { span = passSpan, title = id } = scenes.get(id) ?? {};
      report(rule, span, { scene: title });
    },
    choice(rule: typeof neverEnabled, { scene, choice }: ChoicePlace): void {
      const span = scenes.get(scene)?.choiceSpans[choice] ?? passSpan;
      report(rule, span, { text: wordsOf(scene, choice) });
    },
  };
}

function endlessScenes({ written }: CheckedScenario): readonly SceneId[] {
  return written.flatMap(({ scene, isUnsure }) => (isDeadEnd(scene) && !isUnsure ? scene.id : []));
}

function reportNoEnding({ scenario, written, passSpan }: CheckedScenario, report: Report): boolean {
  const isTold = written.some(({ scene, isUnsure }) => isUnsure || isDeadEnd(scene));
  if (hasEnding(scenario) || isTold || hasLostLinks(scenario)) return false;
  const start = written.find(({ scene }) => scene.id === scenario.start);
  report(noEnding, start?.span ?? passSpan, undefined);
  return true;
}

function hasEnding({ scenes }: Pick<AuthoredScenario, 'scenes'>): boolean {
  return scenes.some(({ end }) => end !== undefined);
}

/** A scene whose id was used before, and a way on too many, are not kept: what they lead to is reached. */
function unreachableOf({ scenario, written, isStartLost }: CheckedScenario): readonly SceneId[] {
  if (isStartLost) return [];
  const kept = new Set(scenario.scenes);
  const dropped = written.filter(({ scene }) => !kept.has(scene));
  const unsure = written.flatMap(({ scene, isUnsure }) => (isUnsure ? scene.id : []));
  const ways = [
    ...dropped.flatMap(({ scene }) => waysFrom(scene)),
    ...written.flatMap((each) => each.dropped),
  ];
  return unsure.length > 0 ? [] : unreachableScenes(scenario.scenes, [scenario.start, ...ways]);
}
