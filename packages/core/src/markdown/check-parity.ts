import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { Item, ItemKey } from '../model/item.js';
import type { QuizDocument, QuizKey } from '../model/quiz.js';
import type { ScenarioDocument, ScenarioKey, Scene } from '../model/scenario.js';
import type { ParsedDocument } from './parse-document.js';
import { parity } from './rules/index.js';
import { reporter, type Report } from './rules/rule.js';
import type { Span } from './syntax.js';

/**
 * Compares the languages of one document: everything but words is the same in all.
 *
 * @param documents - The first is the reference; each difference is told in the other file, naming the
 * line of the reference.
 */
export function checkParity(documents: readonly ParsedDocument[]): Diagnostic[] {
  const [reference, ...others] = documents;
  if (!reference) return [];
  return others.flatMap((other) => {
    const diagnostics: Diagnostic[] = [];
    compareDocuments(reference, other, reporter(other.file, diagnostics));
    return diagnostics;
  });
}

/** What must be the same of a document or of one of its parts, by the words that name it. */
type Facts = Readonly<Record<string, unknown>>;

function compareDocuments(there: ParsedDocument, here: ParsedDocument, report: Report): void {
  const tell = (what: string, expected: unknown, found: unknown, part?: string): void => {
    const line = placeOf(there, part).line;
    const params = { what, here: show(found), there: show(expected), file: there.file, line };
    report(parity, placeOf(here, part), params);
  };
  const [expected, found] = [documentFacts(there), documentFacts(here)];
  for (const [what, value] of Object.entries(expected)) {
    if (show(value) !== show(found[what])) tell(what, value, found[what]);
  }
  const [expectedParts, foundParts] = [partFacts(there), partFacts(here)];
  for (const [id, facts] of expectedParts) {
    const other = foundParts.get(id);
    if (!other) continue;
    for (const [what, value] of Object.entries(facts)) {
      if (show(value) !== show(other[what])) tell(`${what} of “${id}”`, value, other[what], id);
    }
  }
}

function placeOf({ places }: ParsedDocument, part: string | undefined): Span {
  const top = { line: 1, column: 1, endLine: 1, endColumn: 1 };
  return (part === undefined ? undefined : places.get(part)) ?? top;
}

function documentFacts({ document }: ParsedDocument): Facts {
  const { kind, competencies, sources } = document;
  const shared = { kind, competencies, sources, parts: partIds(document) };
  if (document.kind === 'lesson') return shared;
  if (document.kind === 'quiz') return { ...shared, pass: document.pass };
  const { pass, start, mood, variables } = document;
  return { ...shared, pass, start, mood, variables };
}

function partIds(document: ParsedDocument['document']): readonly string[] {
  switch (document.kind) {
    case 'quiz':
      return document.items.map(({ id }) => id);
    case 'scenario':
      return document.scenes.map(({ id }) => id);
    case 'lesson':
      return document.sections.map(({ id }) => id);
  }
}

function partFacts({ document, key }: ParsedDocument): ReadonlyMap<string, Facts> {
  if (document.kind === 'quiz' && key.kind === 'quiz') return quizFacts(document, key);
  if (document.kind === 'scenario' && key.kind === 'scenario') return scenarioFacts(document, key);
  if (document.kind !== 'lesson') return new Map();
  return new Map(
    document.sections.map(({ id, takeaway, onward, sources }) => [
      id,
      { 'the take-away': Boolean(takeaway), links: onward.map(({ href }) => href), sources },
    ]),
  );
}

function quizFacts(document: QuizDocument, key: QuizKey): ReadonlyMap<string, Facts> {
  return new Map(
    document.items.map((item) => {
      const itemKey = key.items[item.id];
      return [item.id, { ...itemFacts(item), ...(itemKey ? keyFacts(itemKey) : {}) }];
    }),
  );
}

function itemFacts(item: Item): Facts {
  const { kind, points, competencies, hints, sources } = item;
  const shared = { kind, points, competencies, sources, 'the number of hints': hints.length };
  switch (item.kind) {
    case 'choice':
      return { ...shared, pick: item.pick, keepOrder: item.keepOrder, choices: ids(item.choices) };
    case 'best-worst':
    case 'order':
      return { ...shared, choices: ids(item.choices) };
    case 'match':
      return { ...shared, prompts: ids(item.prompts), choices: ids(item.choices) };
    case 'rate':
      return {
        ...shared,
        statements: ids(item.statements),
        scale: [item.scale.min, item.scale.max],
      };
    case 'cloze':
      return { ...shared, 'the number of blanks': item.blanks.length };
    case 'entry':
      return { ...shared, format: item.format };
    case 'open':
      return shared;
  }
}

function keyFacts(key: ItemKey): Facts {
  const shared = {
    'the explanation': Boolean(key.explanation),
    'the choices with feedback': Object.keys(key.feedback),
  };
  switch (key.kind) {
    case 'choice':
      return { ...shared, 'the key': key.correct, weights: key.weights };
    case 'best-worst':
      return { ...shared, best: key.best, worst: key.worst };
    case 'order':
      return { ...shared, 'the right order': key.order };
    case 'match':
      return { ...shared, pairs: key.pairs };
    case 'rate':
      return { ...shared, ratings: key.ratings };
    case 'cloze':
      return shared;
    case 'entry':
      return { ...shared, weights: key.weights, ...numericFacts(key.foreseen) };
    case 'open':
      return { ...shared, rubric: key.rubric.map(({ id, weight }) => [id, weight]) };
  }
}

/** Numbers are the same in every language; words are not. */
function numericFacts(foreseen: Readonly<Record<string, readonly object[]>>): Facts {
  const [responses = []] = Object.values(foreseen);
  return responses.every((response) => 'value' in response) ? { numbers: responses } : {};
}

function scenarioFacts(document: ScenarioDocument, key: ScenarioKey): ReadonlyMap<string, Facts> {
  return new Map(
    document.scenes.map((scene) => [
      scene.id,
      {
        ...sceneFacts(scene),
        'the explanation': Boolean(key.explanations[scene.id]),
        ...choiceFacts(scene, key),
      },
    ]),
  );
}

function sceneFacts({
  choices,
  next,
  end,
  takeaway,
  hints,
  onward,
  content,
  sources,
}: Scene): Facts {
  return {
    choices: ids(choices),
    'the way on': next?.to,
    'the ending': end,
    'the take-away': Boolean(takeaway),
    'the number of hints': hints.length,
    links: onward.map(({ href }) => href),
    'the guarded paragraphs': content.flatMap((block) => ('when' in block ? [block.when] : [])),
    sources,
  };
}

function choiceFacts({ id, choices }: Scene, key: ScenarioKey): Facts {
  return Object.fromEntries(
    choices.map((choice) => {
      const { gains, repeat, feedback, sources } = key.choices[id]?.[choice.id] ?? {};
      const { to, when, effects } = choice;
      return [
        `the choice “${choice.id}”`,
        { to, when, effects, gains, repeat, sources, feedback: Boolean(feedback) },
      ];
    }),
  );
}

function ids(choices: readonly { readonly id: string }[]): readonly string[] {
  return choices.map(({ id }) => id);
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
