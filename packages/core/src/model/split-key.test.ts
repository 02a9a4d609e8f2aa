import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryItem, arbitraryItems, arbitraryOrder, idsOf } from '../../test/arbitrary-item.js';
import { itemKinds } from './item.js';
import type { ScenarioDocument, ScenarioKey } from './scenario.js';
import {
  splitItem,
  splitKey,
  type AuthoredItem,
  type AuthoredItemOf,
  type AuthoredScenario,
} from './split-key.js';

const said = (text: string) => [{ type: 'paragraph', children: [text] }] as const;

describe('an item', () => {
  test.for(itemKinds)('of kind %s shows no word and no weight of its key', (kind) => {
    fc.assert(
      fc.property(arbitraryItems[kind] as fc.Arbitrary<AuthoredItem>, (authored) => {
        const { item, key } = splitItem(authored);
        expect(JSON.stringify(item)).not.toMatch(/KEY|0\.987/);
        expect(JSON.stringify(key)).toContain('KEY explanation');
      }),
    );
  });

  test.for(itemKinds)('of kind %s and its key have nothing in common but the kind', (kind) => {
    fc.assert(
      fc.property(arbitraryItems[kind] as fc.Arbitrary<AuthoredItem>, (authored) => {
        const { item, key } = splitItem(authored);
        expect(Object.keys(item).filter((field) => field in key)).toEqual(['kind']);
        expect(Object.keys({ ...item, ...key }).sort()).toEqual(Object.keys(authored).sort());
      }),
    );
  });
});

describe('the item stays the same when only what is correct changes:', () => {
  test.for([
    {
      because: 'another choice is the key',
      change: (item: AuthoredItemOf<'choice'>) => ({
        ...item,
        correct: ['b'],
        weights: { a: 0, b: 1, c: 0 },
      }),
      item: authored('choice', {
        pick: 'one',
        keepOrder: false,
        correct: ['a'],
        weights: { a: 1 },
      }),
    },
    {
      because: 'as many other choices are the keys',
      change: (item: AuthoredItemOf<'choice'>) => ({ ...item, correct: ['b', 'c'] }),
      item: authored('choice', { pick: 'many', keepOrder: true, correct: ['a', 'b'], weights: {} }),
    },
    {
      because: 'best and worst are swapped',
      change: (item: AuthoredItemOf<'best-worst'>) => ({ ...item, best: 'c', worst: 'a' }),
      item: authored('best-worst', { keepOrder: false, best: 'a', worst: 'c' }),
    },
    {
      because: 'the author puts the rows in another order',
      change: (item: AuthoredItemOf<'order'>) => ({
        ...item,
        choices: [...item.choices].reverse(),
        order: [...item.order].reverse(),
      }),
      item: authored('order', { order: ['a', 'b', 'c'] }),
    },
    {
      because: 'pairs are swapped',
      change: (item: AuthoredItemOf<'match'>) => ({
        ...item,
        choices: [...item.choices].reverse(),
        pairs: { p: 'b', q: 'a' },
      }),
      item: authored('match', {
        columns: [['P'], ['C']],
        prompts: [
          { id: 'p', text: ['P'] },
          { id: 'q', text: ['Q'] },
        ],
        pairs: { p: 'a', q: 'b' },
      }),
    },
    {
      because: 'the panel rates otherwise',
      change: (item: AuthoredItemOf<'rate'>) => ({ ...item, ratings: { a: 1, b: 2.5 } }),
      item: authored('rate', {
        column: ['Response'],
        statements: [
          { id: 'a', text: ['A'] },
          { id: 'b', text: ['B'] },
        ],
        scale: { min: 1, max: 5 },
        ratings: { a: 5, b: 4.75 },
      }),
    },
    {
      because: 'other words are accepted',
      change: (item: AuthoredItemOf<'cloze'>) => ({
        ...item,
        accepted: { en: { '1': ['hear', 'heed'] } },
      }),
      item: authored('cloze', { blanks: ['1'], accepted: { en: { '1': ['listen'] } } }),
    },
    {
      because: 'other responses are foreseen',
      change: (item: AuthoredItemOf<'entry'>) => ({
        ...item,
        weights: { a: 0, b: 1 },
        foreseen: { en: [{ id: 'b', text: 'receipt' }] },
      }),
      item: authored('entry', {
        format: 'text',
        weights: { a: 1 },
        foreseen: { en: [{ id: 'a', text: 'invoice' }] },
      }),
    },
    {
      because: 'the rubric is another',
      change: (item: AuthoredItemOf<'open'>) => ({ ...item, rubric: [] }),
      item: authored('open', { rubric: [{ id: 'a', text: ['Thanks her'], weight: 1 }] }),
    },
  ])('$item.kind: $because', ({ change, item }) => {
    // Each row's change takes the kind of its own item.
    const changed = (change as (item: AuthoredItem) => AuthoredItem)(item);
    expect(changed).not.toEqual(item);
    expect(JSON.stringify(splitItem(changed).item)).toBe(JSON.stringify(splitItem(item).item));
  });

  test('rows to order, however they are written', () => {
    const rewritten = arbitraryItems.order.chain((item) =>
      arbitraryOrder(idsOf(item.choices)).map((order) => ({
        item,
        rewritten: {
          ...item,
          order,
          choices: order.map((id) => item.choices.find((choice) => choice.id === id)!),
        },
      })),
    );
    fc.assert(
      fc.property(rewritten, ({ item, rewritten }) => {
        expect(splitItem(rewritten).item).toEqual(splitItem(item).item);
      }),
    );
  });
});

describe('a quiz', () => {
  test('keeps its items and their order, and has a key for each', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(arbitraryItem, { selector: ({ id }) => id, maxLength: 3 }),
        (items) => {
          const quiz = { ...documentBase, kind: 'quiz' as const, pass: 0.8, items };
          const { document, key } = splitKey(quiz);
          expect(document).toEqual({ ...quiz, items: items.map((item) => splitItem(item).item) });
          expect(key).toMatchObject({ kind: 'quiz' });
          expect(Object.keys((key as { items: object }).items).sort()).toEqual(
            items.map(({ id }) => id).sort(),
          );
        },
      ),
    );
  });
});

describe('a scenario', () => {
  const scenario: AuthoredScenario = {
    ...documentBase,
    kind: 'scenario',
    start: 'door',
    variables: { patience: { min: 0, max: 3, initial: 2 } },
    scenes: [
      {
        id: 'door',
        title: ['At the door'],
        content: said('She comes in.'),
        hints: [],
        choices: [
          {
            id: 'ask',
            text: ['Ask'],
            to: 'end',
            effects: [{ variable: 'patience', add: 1 }],
            gains: { listening: 2 },
            repeat: false,
            feedback: said('KEY feedback'),
            sources: ['KEY claim'],
            best: 987,
          },
          {
            id: 'wait',
            text: ['Wait'],
            to: 'end',
            effects: [],
            gains: {},
            repeat: true,
            sources: [],
            best: 0,
          },
        ],
        explanation: said('KEY explanation'),
        onward: [],
        sources: [],
      },
      {
        id: 'end',
        title: ['Home'],
        content: [],
        hints: [],
        choices: [],
        end: 'success',
        takeaway: said('Ask first.'),
        onward: [],
        sources: [],
      },
    ],
    range: { min: -987, max: 987, exact: true },
    competencyRanges: { listening: { min: -987, max: 987, exact: true } },
  };
  const split = splitKey(scenario) as { document: ScenarioDocument; key: ScenarioKey };

  test('shows no word, gain or range of its key', () => {
    expect(JSON.stringify(split.document)).not.toMatch(/KEY|987|gains|repeat|best|range/i);
  });

  test('keeps what the learner may see', () => {
    const { document } = split;
    expect(document.scenes.map(({ id }) => id)).toEqual(['door', 'end']);
    expect(document.scenes[0]?.choices[0]).toEqual({
      id: 'ask',
      text: ['Ask'],
      to: 'end',
      effects: [{ variable: 'patience', add: 1 }],
    });
    expect(document.scenes[1]).toEqual(scenario.scenes[1]);
    expect(document.variables).toEqual(scenario.variables);
  });

  test('has in its key what each choice is worth', () => {
    expect(split.key).toEqual({
      kind: 'scenario',
      choices: {
        door: {
          ask: {
            gains: { listening: 2 },
            repeat: false,
            feedback: said('KEY feedback'),
            sources: ['KEY claim'],
            best: 987,
          },
          wait: { gains: {}, repeat: true, sources: [], best: 0 },
        },
        end: {},
      },
      explanations: { door: said('KEY explanation') },
      range: scenario.range,
      competencyRanges: scenario.competencyRanges,
    });
  });

  test('stays the same when only gains change', () => {
    const changed = JSON.parse(
      JSON.stringify(scenario).replaceAll('"listening":2', '"empathy":-1'),
    ) as AuthoredScenario;
    expect(splitKey(changed).document).toEqual(split.document);
    expect(splitKey(changed).key).not.toEqual(split.key);
  });
});

test('a lesson has an empty key', () => {
  const lesson = { ...documentBase, kind: 'lesson', sections: [] } as const;
  expect(splitKey(lesson)).toEqual({ document: lesson, key: { kind: 'lesson' } });
});

const documentBase = {
  id: 'module/name',
  lang: 'en',
  title: 'Title',
  introduction: [],
  competencies: [],
  sources: [],
};

function authored<K extends AuthoredItem['kind']>(kind: K, fields: object): AuthoredItemOf<K> {
  const choices = ['a', 'b', 'c'].map((id) => ({ id, text: [id.toUpperCase()] }));
  return {
    id: 'item',
    title: [],
    prompt: [],
    points: 1,
    competencies: [],
    hints: [],
    sources: [],
    feedback: {},
    kind,
    choices,
    ...fields,
  } as unknown as AuthoredItemOf<K>;
}
