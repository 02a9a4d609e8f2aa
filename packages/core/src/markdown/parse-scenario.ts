import type { AuthoredScenario } from '../model/split-key.js';
import { scoreRanges } from '../scenario/analysis/score-ranges.js';
import { checkScenario } from './check-scenario.js';
import { closest } from './closest.js';
import type { Context } from './context.js';
import type { DocumentDraft } from './document-draft.js';
import { parseScene } from './parse-scene.js';
import { emptyDocument, unknownStart, unknownVariable } from './rules/index.js';

/** Reads the parts of a document as the scenes of a scenario, and works out what it can be worth. */
export function parseScenario(draft: DocumentDraft, context: Context): AuthoredScenario {
  const { base, frontMatter, parts, topSpan } = draft;
  const { variables, mood, start, spans, pass } = frontMatter;
  const ids = parts.map(({ id }) => id);
  const distinct = parts.filter(({ id }, index) => ids.indexOf(id) === index);
  const written = distinct.map((part) => parseScene(part, { ...context, scenes: ids, variables }));

  if (written.length === 0) context.report(emptyDocument, topSpan, { kind: 'scenario' });
  if (start !== undefined && !ids.includes(start)) {
    const near = closest(start, ids);
    context.report(unknownStart, spans.start ?? topSpan, { start, near, known: ids });
  }
  const known = Object.keys(variables);
  const isKnownMood = mood !== undefined && known.includes(mood.name);
  if (mood && !isKnownMood) {
    const near = closest(mood.name, known);
    context.report(unknownVariable, mood.span, { name: mood.name, near, known });
  }

  const scenario = {
    ...base,
    kind: 'scenario' as const,
    ...(pass === undefined ? {} : { pass }),
    start: knownStart(start, ids),
    variables,
    ...(isKnownMood ? { mood: mood.name } : {}),
    scenes: written.map(({ scene }) => scene),
  };
  const ranges = scoreRanges(scenario);
  checkScenario({ scenario, written, ranges, passSpan: spans.pass ?? topSpan }, context);

  const { range, competencyRanges, best } = ranges;
  const scenes = scenario.scenes.map((scene) => ({
    ...scene,
    choices: scene.choices.map((choice) => ({ ...choice, best: best[scene.id]?.[choice.id] ?? 0 })),
  }));
  return { ...scenario, scenes, range, competencyRanges };
}

/** The scene to start in; where `start` names none, the one most likely meant, or else the first. */
function knownStart(start: string | undefined, ids: readonly string[]): string {
  if (start !== undefined && ids.includes(start)) return start;
  return (start === undefined ? undefined : closest(start, ids)) ?? ids[0] ?? '';
}
