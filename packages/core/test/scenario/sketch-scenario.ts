import type { Verdict } from '../../src/model/scenario.js';
import type {
  AnalysedChoice,
  AnalysedScenario,
} from '../../src/scenario/analysis/analysed-scenario.js';

/** A scenario in few words: by scene, its verdict, or its choices by id. The first scene is the start. */
export type ScenarioSketch = Readonly<Record<string, Verdict | Record<string, ChoiceSketch>>>;

/** Where a choice leads, and what else it does; `gain` is for listening. */
export type ChoiceSketch = string | (Partial<AnalysedChoice> & { to: string; gain?: number });

export function sketchScenario(
  sketch: ScenarioSketch,
  variables: AnalysedScenario['variables'] = {},
): AnalysedScenario {
  return {
    start: Object.keys(sketch)[0] ?? '',
    variables,
    scenes: Object.entries(sketch).map(([id, scene]) =>
      typeof scene === 'string'
        ? { id, end: scene, choices: [] }
        : { id, choices: Object.entries(scene).map(([id, choice]) => sketchChoice(id, choice)) },
    ),
  };
}

function sketchChoice(id: string, sketch: ChoiceSketch): AnalysedChoice {
  const { gain, ...rest } = typeof sketch === 'string' ? { to: sketch } : sketch;
  const gains = gain === undefined ? {} : { listening: gain };
  return { id, effects: [], gains, repeat: false, ...rest };
}
