import type { AuthoredScenario } from '../model/split-key.js';
import { enumerateStates } from '../scenario/analysis/product.js';
import { scoreRanges } from '../scenario/analysis/score-ranges.js';
import { checkPass, checkScenario, type CheckedScenario } from './check-scenario.js';
import { closest } from './closest.js';
import type { Context } from './context.js';
import { anchorMeant } from './dangling.js';
import { distinctParts, type DocumentDraft } from './document-draft.js';
import { parseScene } from './parse-scene.js';
import { reviewScenario } from './review-scenario.js';
import { emptyDocument, unknownStart, unknownVariable } from './rules/index.js';
import { countErrors } from './rules/rule.js';

/** Reads the parts of a document as the scenes of a scenario, and works out what it can be worth. */
export function parseScenario(draft: DocumentDraft, outer: Context): AuthoredScenario {
  const { base, frontMatter, parts, topSpan, isWhole } = draft;
  const { variables, hasUnreadVariables, unsureVariables, spans, pass } = frontMatter;
  const { report, errors } = countErrors(outer.report);
  const context = { ...outer, report, variables, hasUnreadVariables };

  const written = parts.map((part) => parseScene(part, context));
  const distinct = new Set(distinctParts(parts));
  const kept = written.filter((_, index) => parts[index] && distinct.has(parts[index]));
  if (written.length === 0 && isWhole) report(emptyDocument, topSpan, { kind: 'scenario' });

  const start = readStart(draft, context);
  const mood = readMood(draft, context);
  const scenario = {
    ...base,
    kind: 'scenario' as const,
    ...(pass === undefined ? {} : { pass }),
    start: start ?? parts[0]?.id ?? '',
    variables,
    ...(mood === undefined ? {} : { mood }),
    scenes: kept.map(({ scene }) => scene),
  };
  const product = enumerateStates(scenario);
  const ranges = scoreRanges(scenario, product);
  const checked: CheckedScenario = {
    scenario,
    written,
    isStartLost: start === undefined,
    unsureVariables: hasUnreadVariables ? Object.keys(variables) : unsureVariables,
    product,
    ranges,
    passSpan: spans.pass ?? topSpan,
    competencySpans: frontMatter.competencySpans,
  };
  if (written.length > 0) checkScenario(checked, context);
  // Whether the pass can be reached is known only once everything else is right.
  if (errors() === 0) checkPass(checked, context);
  if (errors() === 0) reviewScenario(checked, context);

  const { range, competencyRanges, best } = ranges;
  const scenes = scenario.scenes.map((scene) => ({
    ...scene,
    choices: scene.choices.map((choice) => ({ ...choice, best: best[scene.id]?.[choice.id] ?? 0 })),
  }));
  return { ...scenario, scenes, range, competencyRanges };
}

/** The scene to start in: the first, unless another is named; `undefined` when none is named rightly. */
function readStart(
  { frontMatter: { start, spans }, parts, topSpan }: DocumentDraft,
  { anchors, report }: Context,
): string | undefined {
  if (start === undefined) return parts[0]?.id ?? '';
  if (anchors.has(start)) return start;
  const near = anchorMeant(start, anchors);
  report(unknownStart, spans.start ?? topSpan, { start, near, known: anchors.ids });
  return near;
}

function readMood(
  { frontMatter: { mood, variables, hasUnreadVariables } }: DocumentDraft,
  { report }: Context,
): string | undefined {
  const known = Object.keys(variables);
  if (!mood || known.includes(mood.name)) return mood?.name;
  const { name, span } = mood;
  if (!hasUnreadVariables) {
    report(unknownVariable, span, { name, near: closest(name, known), known });
  }
  return undefined;
}
