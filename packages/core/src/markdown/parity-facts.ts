import type { Block } from '../model/content.js';
import type { CompetencyId } from '../model/ids.js';
import type { EntryKey } from '../model/entry-item.js';
import type { Item, ItemKey } from '../model/item.js';
import type { QuizDocument, QuizKey } from '../model/quiz.js';
import type { ScenarioDocument, ScenarioKey, Scene, VariableEffect } from '../model/scenario.js';
import type { Section } from '../model/lesson.js';
import type { Document, Key } from '../model/document.js';
import { formatGuard } from './format-guard.js';

/**
 * What must be the same in every language, by the words that name it. When one of the `basis` differs,
 * the rest is not compared: it would differ because of it.
 */
export interface Facts {
  readonly basis: Readonly<Record<string, unknown>>;
  readonly rest: Readonly<Record<string, unknown>>;
}

/** The facts of a document as a whole; a field of the front matter is named as it is written there. */
export function documentFacts(document: Document): Facts {
  const { kind, competencies, sources } = document;
  const shared = { competencies, sources };
  if (document.kind === 'lesson') return { basis: { kind }, rest: shared };
  if (document.kind === 'quiz') {
    return { basis: { kind }, rest: { ...shared, pass: document.pass } };
  }
  const { pass, start, mood, variables } = document;
  const vars = Object.entries(variables).map(
    ([name, { min, max, initial }]) => `${name} ${min}..${max} = ${initial}`,
  );
  return { basis: { kind }, rest: { ...shared, pass, start, mood, vars } };
}

/** The facts of each part, by its id, in order. */
export function partFacts(document: Document, key: Key): ReadonlyMap<string, Facts> {
  if (document.kind === 'quiz' && key.kind === 'quiz') return quizFacts(document, key);
  if (document.kind === 'scenario' && key.kind === 'scenario') return scenarioFacts(document, key);
  if (document.kind !== 'lesson') return new Map();
  return new Map(document.sections.map((section) => [section.id, sectionFacts(section)]));
}

function sectionFacts({ takeaway, onward, sources }: Section): Facts {
  const links = onward.map(({ href }) => href);
  return { basis: {}, rest: { sources, 'the take-away': takeaway !== undefined, links } };
}

function quizFacts(document: QuizDocument, key: QuizKey): ReadonlyMap<string, Facts> {
  return new Map(
    document.items.map((item) => {
      const { basis, rest } = itemFacts(item, document.competencies);
      const itemKey = key.items[item.id];
      if (!itemKey) return [item.id, { basis, rest }];
      const { basis: keyBasis, rest: keyRest } = keyFacts(itemKey);
      return [item.id, { basis: { ...basis, ...keyBasis }, rest: { ...rest, ...keyRest } }];
    }),
  );
}

function itemFacts(item: Item, defaults: readonly CompetencyId[]): Facts {
  const { kind, points, hints, sources } = item;
  // Those of the front matter are compared there.
  const isDefault = item.competencies.join() === defaults.join();
  const competencies = isDefault ? 'those of the document' : item.competencies;
  const rest = { points, competencies, sources, 'the number of hints': hints.length };
  switch (item.kind) {
    case 'choice':
      return {
        basis: { kind, 'the number to pick': item.pick, 'the choices': ids(item.choices) },
        rest: { ...rest, 'keep-order': item.keepOrder },
      };
    case 'best-worst':
      return {
        basis: { kind, 'the choices': ids(item.choices) },
        rest: { ...rest, 'keep-order': item.keepOrder },
      };
    case 'order':
      return { basis: { kind, 'the rows': ids(item.choices) }, rest };
    case 'match':
      return {
        basis: { kind, 'the left cells': ids(item.prompts), 'the right cells': ids(item.choices) },
        rest,
      };
    case 'rate': {
      const scale = `${item.scale.min}–${item.scale.max}`;
      return { basis: { kind, 'the rows': ids(item.statements), 'the scale': scale }, rest };
    }
    case 'cloze':
      return { basis: { kind, 'the number of blanks': item.blanks.length }, rest };
    case 'entry':
      return { basis: { kind, 'what is asked for': item.format }, rest };
    case 'open':
      return { basis: { kind }, rest };
  }
}

function keyFacts(key: ItemKey): Facts {
  const shared = {
    'the explanation': key.explanation !== undefined,
    'the feedback': Object.keys(key.feedback),
  };
  switch (key.kind) {
    case 'choice':
      return { basis: { 'the key': key.correct }, rest: { ...shared, 'the weights': key.weights } };
    case 'best-worst':
      return { basis: {}, rest: { ...shared, 'the best': key.best, 'the worst': key.worst } };
    case 'order':
      return { basis: {}, rest: { ...shared, 'the right order': key.order } };
    case 'match':
      return { basis: {}, rest: { ...shared, 'the pairs': key.pairs } };
    case 'rate':
      return { basis: {}, rest: { ...shared, 'the ratings': key.ratings } };
    case 'cloze':
      return { basis: {}, rest: shared };
    case 'entry':
      return {
        basis: { 'the responses': Object.keys(key.weights) },
        rest: { ...shared, 'the weights': key.weights, ...numbersIn(key) },
      };
    case 'open': {
      const weights = Object.fromEntries(key.rubric.map(({ id, weight }) => [id, weight]));
      return {
        basis: { 'the rubric': ids(key.rubric) },
        rest: { ...shared, 'the weights': weights },
      };
    }
  }
}

/** Numbers are the same in every language; words are not. */
function numbersIn({ foreseen }: EntryKey): Readonly<Record<string, unknown>> {
  const [responses = []] = Object.values(foreseen);
  const numbers = responses.flatMap((each) =>
    'value' in each ? `${each.value} ± ${each.tolerance}` : [],
  );
  return numbers.length > 0 ? { 'the numbers': numbers } : {};
}

function scenarioFacts(document: ScenarioDocument, key: ScenarioKey): ReadonlyMap<string, Facts> {
  return new Map(
    document.scenes.map((scene) => [
      scene.id,
      {
        basis: {
          'the choices': ids(scene.choices),
          'the way on': scene.next?.to,
          'the ending': scene.end,
        },
        rest: {
          ...sceneFacts(scene),
          'the explanation': key.explanations[scene.id] !== undefined,
          ...choiceFacts(scene, key),
        },
      },
    ]),
  );
}

function sceneFacts({ takeaway, hints, onward, content, sources }: Scene) {
  return {
    sources,
    'the take-away': takeaway !== undefined,
    'the number of hints': hints.length,
    links: onward.map(({ href }) => href),
    'the conditions of paragraphs': content.flatMap(conditionOf),
  };
}

function conditionOf(block: Block): string[] {
  return (block.type === 'paragraph' || block.type === 'speech') && block.when
    ? [formatGuard(block.when)]
    : [];
}

function choiceFacts({ id, choices }: Scene, key: ScenarioKey): Readonly<Record<string, unknown>> {
  const facts = choices.flatMap((choice): [string, unknown][] => {
    const { gains, repeat, feedback, sources } = key.choices[id]?.[choice.id] ?? {};
    const of = `of the choice “${choice.id}”`;
    return [
      [`the scene ${of}`, choice.to],
      [`the condition ${of}`, choice.when && formatGuard(choice.when)],
      [`the effects ${of}`, choice.effects.map(formatEffect)],
      [`the points ${of}`, gains],
      [`the repeat ${of}`, repeat],
      [`the feedback ${of}`, feedback !== undefined],
      [`the sources ${of}`, sources],
    ];
  });
  return Object.fromEntries(facts);
}

function formatEffect(effect: VariableEffect): string {
  if ('set' in effect) return `${effect.variable} = ${effect.set}`;
  return `${effect.variable} ${effect.add < 0 ? '-' : '+'}${Math.abs(effect.add)}`;
}

function ids(choices: readonly { readonly id: string }[]): readonly string[] {
  return choices.map(({ id }) => id);
}
