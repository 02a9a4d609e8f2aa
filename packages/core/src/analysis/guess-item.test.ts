import { describe, expect, test } from 'vitest';
import type { Item, ItemKey, Response } from '../model/item.js';
import { scoreItem } from '../score/score-item.js';
import { guessItem } from './guess-item.js';

const base = {
  id: 'greet',
  title: [],
  prompt: [],
  points: 1,
  competencies: [],
  hints: [],
  sources: [],
};
const choicesOf = (count: number) =>
  ['a', 'b', 'c', 'd', 'e', 'f'].slice(0, count).map((id) => ({ id, text: [id] }));
const feedback = {};

interface Case {
  name: string;
  item: Item;
  key: ItemKey;
  responses: Response[];
}

const pickOne: Case = {
  name: 'pick one, with a weight and a weight below 0',
  item: { ...base, kind: 'choice', pick: 'one', keepOrder: false, choices: choicesOf(4) },
  key: {
    kind: 'choice',
    feedback,
    correct: ['a'],
    weights: { a: 1, b: 0.25, c: -0.5, d: 0 },
  },
  responses: [['a'], ['b'], ['c'], ['d']],
};

const pickMany = (count: number, correct: string[]): Case => ({
  name: `pick many, ${correct.length} of ${count} right`,
  item: { ...base, kind: 'choice', pick: 'many', keepOrder: false, choices: choicesOf(count) },
  key: { kind: 'choice', feedback, correct, weights: {} },
  responses: subsets(ids(count)).filter(({ length }) => length > 0),
});

const bestWorst = (count: number): Case => ({
  name: `best and worst of ${count}`,
  item: { ...base, kind: 'best-worst', keepOrder: false, choices: choicesOf(count) },
  key: { kind: 'best-worst', feedback, best: 'a', worst: 'b' },
  responses: ids(count).flatMap((best) =>
    ids(count).flatMap((worst) => (best === worst ? [] : { best, worst })),
  ),
});

const order = (count: number): Case => ({
  name: `an order of ${count}`,
  item: { ...base, kind: 'order', choices: choicesOf(count) },
  key: { kind: 'order', feedback, order: ids(count) },
  responses: permutations(ids(count)),
});

const match: Case = {
  name: 'three pairs with a choice that belongs nowhere',
  item: {
    ...base,
    kind: 'match',
    columns: [[], []],
    prompts: ['x', 'y', 'z'].map((id) => ({ id, text: [id] })),
    choices: choicesOf(4),
  },
  key: { kind: 'match', feedback, pairs: { x: 'a', y: 'b', z: 'c' } },
  responses: words(ids(4), 3).map(([x = '', y = '', z = '']) => ({ x, y, z })),
};

const rate: Case = {
  name: 'ratings of three statements, one between two marks',
  item: {
    ...base,
    kind: 'rate',
    column: [],
    statements: ['x', 'y', 'z'].map((id) => ({ id, text: [id] })),
    scale: { min: 1, max: 5 },
  },
  key: { kind: 'rate', feedback, ratings: { x: 4.75, y: 1, z: 3 } },
  responses: words([1, 2, 3, 4, 5], 3).map(([x = 0, y = 0, z = 0]) => ({ x, y, z })),
};

describe('guessing gets what every complete response gets on the whole', () => {
  test.for([
    pickOne,
    pickMany(3, ['a']),
    pickMany(5, ['a', 'b']),
    pickMany(3, ['a', 'b', 'c']),
    bestWorst(2),
    bestWorst(3),
    bestWorst(5),
    order(2),
    order(4),
    order(6),
    match,
    rate,
  ])('$name', ({ item, key, responses }) => {
    const expected = new Map<string, number>();
    for (const response of responses) {
      const score = scoreItem(item, key, response).raw.toFixed(6);
      expected.set(score, (expected.get(score) ?? 0) + 1 / responses.length);
    }
    const { amounts, exact } = guessItem(item, key);
    const found = amounts.map(([amount, chance]) => [amount.toFixed(6), chance] as const);
    expect(exact).toBe(true);
    expect(told(found)).toEqual(told([...expected]));
  });
});

test('what is written at a guess earns nothing', () => {
  const item: Item = { ...base, kind: 'cloze', blanks: ['1'] };
  expect(guessItem(item, { kind: 'cloze', feedback, accepted: {} }).amounts).toEqual([[0, 1]]);
});

function told(chances: (readonly [string, number])[]): string[] {
  return chances
    .filter(([, chance]) => chance > 0)
    .map(([score, chance]) => `${score}: ${chance.toFixed(9)}`)
    .sort();
}

function ids(count: number): string[] {
  return choicesOf(count).map(({ id }) => id);
}

function subsets<T>(all: readonly T[]): T[][] {
  return all.reduce<T[][]>((some, one) => [...some, ...some.map((set) => [...set, one])], [[]]);
}

function permutations<T>(all: readonly T[]): T[][] {
  if (all.length === 0) return [[]];
  return all.flatMap((one) =>
    permutations(all.filter((other) => other !== one)).map((rest) => [one, ...rest]),
  );
}

function words<T>(letters: readonly T[], length: number): T[][] {
  if (length === 0) return [[]];
  return words(letters, length - 1).flatMap((word) => letters.map((letter) => [...word, letter]));
}
