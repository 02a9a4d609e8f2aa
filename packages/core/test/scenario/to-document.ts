import type { Content } from '../../src/model/content.js';
import type { ScenarioDocument, ScenarioKey } from '../../src/model/scenario.js';
import { splitKey, type AuthoredScenario } from '../../src/model/split-key.js';
import type { AnalysedScenario } from '../../src/scenario/analysis/analysed-scenario.js';
import { scoreRanges } from '../../src/scenario/analysis/score-ranges.js';

/** A scenario with its key. */
export interface KeyedScenario {
  readonly document: ScenarioDocument;
  readonly key: ScenarioKey;
}

/** The document and the key that a parser would make: what choices and scenes say is their id. */
export function toDocument(analysed: AnalysedScenario, pass?: number): KeyedScenario {
  const { range, competencyRanges, best } = scoreRanges(analysed);
  const authored: AuthoredScenario = {
    kind: 'scenario',
    id: 'lamp/scenario',
    lang: 'en',
    title: 'The lamp',
    introduction: [],
    competencies: [],
    sources: [],
    ...(pass !== undefined && { pass }),
    start: analysed.start,
    variables: analysed.variables,
    range,
    competencyRanges,
    scenes: analysed.scenes.map(({ id, choices, end, next }) => ({
      id,
      title: [id],
      content: paragraph(id),
      hints: [],
      onward: [],
      sources: [],
      explanation: paragraph(`about ${id}`),
      ...(end && { end }),
      ...(next && { next: { text: ['next'], to: next.to } }),
      choices: choices.map((choice) => ({
        ...choice,
        text: [choice.id],
        feedback: paragraph(`why ${choice.id}`),
        sources: [],
        best: best[id]![choice.id]!,
      })),
    })),
  };
  const { document, key } = splitKey(authored);
  // `splitKey` gives a scenario for a scenario, which its type does not say.
  return { document, key } as KeyedScenario;
}

/** A text of one paragraph. */
export function paragraph(text: string): Content {
  return [{ type: 'paragraph', children: [text] }];
}
