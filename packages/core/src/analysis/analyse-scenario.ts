import { randomFrom } from '../attempt/shuffle.js';
import type { ChoiceId, CompetencyId, SceneId } from '../model/ids.js';
import { own } from '../model/own.js';
import { plainText } from '../model/plain-text.js';
import type { ScenarioDocument, ScenarioKey } from '../model/scenario.js';
import type { AnalysedScenario } from '../scenario/analysis/analysed-scenario.js';
import { coverChoices } from '../scenario/analysis/cover-choices.js';
import { explore } from '../scenario/analysis/explore.js';
import { fewestOpportunities } from '../scenario/analysis/fewest-opportunities.js';
import { playerOf, type Player } from '../scenario/analysis/play-through.js';
import { enumerateStates, type Product } from '../scenario/analysis/product.js';
import { toWalks } from '../scenario/analysis/walks.js';
import { judge } from './judge-playthrough.js';
import { naiveStrategies, rank, type NaiveStrategy } from './naive-strategy.js';
import { analyseClicking } from './random-clicking.js';
import { minutesOfAll, minutesOfPlay } from './reading-minutes.js';
import { rounded } from './rounded.js';
import type { ScenarioAnalysis, StrategyScore } from './scenario-analysis.js';
import { findWitnesses } from './witnesses.js';

/** How to analyse. */
export interface AnalysisOptions {
  /** A whole number from 0 to 2³² − 1, for what has to be estimated. */
  readonly seed?: number;
}

/**
 * Works out what a scenario is like: where it leads, what can be earned, what comes of clicking at
 * random, what each choice costs, and how to try everything in few playthroughs. The same in every
 * language, but for reading times and the strategies that go by words.
 *
 * @throws TypeError when a choice has no key.
 */
export function analyseScenario(
  document: ScenarioDocument,
  key: ScenarioKey,
  { seed = 1 }: AnalysisOptions = {},
): ScenarioAnalysis {
  const scenario = toAnalysed(document, key);
  const product = enumerateStates(scenario);
  const walks = toWalks(product);
  const play = playerOf(scenario, product);
  const { fallback, ...found } = explore(scenario, product);
  const cover = fallback ? { plays: [], atLeast: 0 } : coverChoices(product);
  const witnesses = findWitnesses(product, walks);
  const verdictOf = judge(document, key);

  return {
    kind: 'scenario',
    scenes: document.scenes.length,
    endings: document.scenes.filter(({ end }) => end).length,
    score: key.range,
    competencies: Object.fromEntries(
      competenciesOf(document, key).map((id) => [
        id,
        {
          ...(own(key.competencyRanges, id) ?? { min: 0, max: 0, exact: true }),
          fewestOpportunities: fewestOpportunities(product, walks, id),
        },
      ]),
    ),
    ...found,
    random: analyseClicking(product, walks, play, verdictOf, randomFrom(seed)),
    choices: regrets(document, key),
    plays: cover.plays.map((choices) => choices.map((number) => idOf(product, number))),
    fewestPlays: cover.atLeast,
    witnesses,
    readingMinutes: {
      best: minutesOfPlay(document, witnesses.best.choices),
      all: minutesOfAll(document),
    },
    strategies: tryStrategies(document, product, play, verdictOf),
    fallback,
  };
}

function toAnalysed(document: ScenarioDocument, key: ScenarioKey): AnalysedScenario {
  return {
    ...document,
    scenes: document.scenes.map((scene) => ({
      ...scene,
      choices: scene.choices.map((choice) => {
        const { gains, repeat } = keyOf(key, scene.id, choice.id);
        return { ...choice, gains, repeat };
      }),
    })),
  };
}

function regrets({ scenes }: ScenarioDocument, key: ScenarioKey): ScenarioAnalysis['choices'] {
  return scenes.flatMap(({ id, choices }) =>
    choices.map((choice) => ({
      scene: id,
      choice: choice.id,
      regret: rounded(key.range.max - keyOf(key, id, choice.id).best),
    })),
  );
}

/** The competencies that the document names, and those that some choice counts for. */
function competenciesOf(document: ScenarioDocument, key: ScenarioKey): readonly CompetencyId[] {
  return [...new Set([...document.competencies, ...Object.keys(key.competencyRanges)])];
}

function tryStrategies(
  { lang, scenes }: ScenarioDocument,
  { graph, fallback }: Product,
  play: Player,
  verdictOf: ReturnType<typeof judge>,
): ScenarioAnalysis['strategies'] {
  const texts = scenes.flatMap(({ choices }) => choices.map(({ text }) => plainText(text)));
  // Who decides by the scene alone, and has been everywhere once, is in a loop.
  const clickLimit = fallback ? 200_000 : graph.length;
  const attempt = (strategy: NaiveStrategy): StrategyScore => {
    const { ending, score } = play((ways) => {
      const said = ways.map(({ choice }) => texts[choice] ?? '');
      return rank(strategy, said, lang)[0] ?? 0;
    }, clickLimit);
    const judged = ending && verdictOf(ending.end, score);
    return { score: rounded(judged?.score ?? 0), passes: judged?.passes ?? false };
  };
  return Object.fromEntries(
    naiveStrategies.map((strategy) => [strategy, attempt(strategy)]),
  ) as Record<NaiveStrategy, StrategyScore>;
}

function keyOf({ choices }: ScenarioKey, scene: SceneId, choice: ChoiceId) {
  const key = own(own(choices, scene) ?? {}, choice);
  if (!key) throw new TypeError(`analyseScenario: no key for choice ${choice} of ${scene}`);
  return key;
}

function idOf({ choices }: Product, number: number): ChoiceId {
  return choices[number]?.choice.id ?? '';
}
