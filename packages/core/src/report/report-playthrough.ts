import type { CompetencyId } from '../model/ids.js';
import { own } from '../model/own.js';
import type {
  Scene,
  SceneChoice,
  SceneChoiceKey,
  ScenarioDocument,
  ScenarioKey,
} from '../model/scenario.js';
import { findScene } from '../scenario/find-scene.js';
import { openChoices } from '../scenario/open-choices.js';
import type { Playthrough, Step } from '../scenario/playthrough-state.js';
import { shownContent } from '../scenario/shown-content.js';
import { score } from '../score/score.js';
import { moodShare } from './mood-share.js';
import type { CompetencyReport, DebriefStep, PlaythroughReport } from './report.js';

/**
 * Scores an ended playthrough, for people. A choice earns the first time it is taken, unless it
 * repeats. What can be earned is the same on every path: the best score of any playthrough, in all
 * and per competency. A playthrough passes at the pass mark, or where there is none with the
 * verdict `success`; never with `fail`.
 *
 * @param scenario - The scenario, in the language of the report.
 * @throws TypeError when the playthrough has not ended, or a choice has no key.
 */
export function reportPlaythrough(
  scenario: ScenarioDocument,
  key: ScenarioKey,
  playthrough: Playthrough,
): PlaythroughReport {
  const ending = playthrough.phase === 'ended' && findScene(scenario, playthrough.scene);
  if (!ending || !ending.end) {
    throw new TypeError('reportPlaythrough: the playthrough has not ended');
  }
  const { id, lang, title, pass } = scenario;
  const { startedAt, lastAt, rewinds } = playthrough;
  const decisions = toDecisions(scenario, key, playthrough.steps);
  const total = score(
    sum(decisions.map(({ gains }) => totalOf(gains))),
    Math.max(key.range.max, 0),
  );
  const mood = moodShare(scenario, playthrough.variables);
  const isGood = pass === undefined ? ending.end === 'success' : total.scaled >= pass;

  return {
    kind: 'scenario',
    document: id,
    lang,
    title,
    score: total,
    ...(pass !== undefined && { pass }),
    passed: isGood && ending.end !== 'fail',
    competencies: Object.entries(key.competencyRanges).map(([competency, { max }]) =>
      reportCompetency(decisions, competency, Math.max(max, 0)),
    ),
    startedAt,
    endedAt: lastAt,
    durationMs: Math.max(0, lastAt - startedAt),
    ending: ending.id,
    verdict: ending.end,
    ...(mood !== undefined && { mood }),
    rewinds,
    debrief: decisions.map((decision) => tell(decision, own(key.explanations, decision.scene.id))),
  };
}

/** A choice and what it is worth. */
type Option = SceneChoice & SceneChoiceKey;

type Gains = SceneChoiceKey['gains'];

/** A decision that the learner took, among the options that were open. */
interface Decision {
  readonly index: number;
  readonly step: Step;
  readonly scene: Scene;
  readonly options: readonly Option[];
  readonly taken: Option;
  /** What it earned. */
  readonly gains: Gains;
}

function toDecisions(
  scenario: ScenarioDocument,
  key: ScenarioKey,
  steps: readonly Step[],
): readonly Decision[] {
  const scored = new Set<string>();
  return steps.flatMap((step, index) => {
    const scene = findScene(scenario, step.scene);
    const options = scene
      ? openChoices(scene, step).map((choice) => withKey(key, scene, choice))
      : [];
    const taken = options.find(({ id }) => id === step.choice);
    if (!scene || !taken) return [];

    const name = JSON.stringify([scene.id, taken.id]);
    const gains = taken.repeat || !scored.has(name) ? taken.gains : {};
    scored.add(name);
    return { index, step, scene, options, taken, gains };
  });
}

function withKey({ choices }: ScenarioKey, { id }: Scene, choice: SceneChoice): Option {
  const key = own(own(choices, id) ?? {}, choice.id);
  if (!key) throw new TypeError(`reportPlaythrough: no key for choice ${choice.id} of ${id}`);
  return { ...choice, ...key };
}

function reportCompetency(
  decisions: readonly Decision[],
  competency: CompetencyId,
  possible: number,
): CompetencyReport {
  const gain = ({ gains }: { gains: Gains }) => own(gains, competency) ?? 0;
  return {
    competency,
    earned: score(sum(decisions.map(gain)), possible).raw,
    possible,
    opportunities: decisions.filter(({ options }) => options.some(gain)).length,
  };
}

function tell(
  { index, step, scene, options, taken, gains }: Decision,
  explanation: DebriefStep['explanation'],
): DebriefStep {
  const better = betterOption(options, taken);
  return {
    step: index,
    scene: scene.id,
    title: scene.title,
    content: shownContent(scene.content, step),
    ...toldOption(taken),
    gains,
    ...(explanation && { explanation }),
    ...(better && { better: toldOption(better) }),
  };
}

/** The option that leads to the best score, when that is better than of the one taken. */
function betterOption(options: readonly Option[], taken: Option): Option | undefined {
  let better: Option | undefined;
  for (const option of options) {
    const lead = option.best - (better ?? taken).best;
    const isTie = lead === 0 && better && totalOf(option.gains) > totalOf(better.gains);
    if (lead > 0 || isTie) better = option;
  }
  return better;
}

function toldOption({ id, text, feedback }: Option) {
  return { choice: id, said: text, ...(feedback && { feedback }) };
}

function totalOf(gains: Gains): number {
  return sum(Object.values(gains));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
