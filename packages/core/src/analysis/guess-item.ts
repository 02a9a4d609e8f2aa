import type { BestWorstItem } from '../model/best-worst-item.js';
import type { ChoiceItem, ChoiceKey } from '../model/choice-item.js';
import type { Item, ItemKey, ItemKind, ItemOf, KeyOf } from '../model/item.js';
import type { MatchItem } from '../model/match-item.js';
import type { OrderItem } from '../model/order-item.js';
import { own } from '../model/own.js';
import type { RateItem, RateKey } from '../model/rate-item.js';
import { fraction } from '../score/fraction.js';
import {
  certainly,
  convolve,
  distributionOf,
  mapAmounts,
  type Distribution,
} from './distribution.js';

/**
 * How likely each score from 0 to 1 is for a guess: every complete response with the same probability.
 * What is written at a guess earns nothing.
 */
export function guessItem(item: Item, key: ItemKey): Distribution {
  // TypeScript does not see that item and key are of the kind that the entry takes.
  return guesses[item.kind](item as never, key as never);
}

const guesses = {
  choice: guessChoice,
  'best-worst': guessBestWorst,
  order: guessOrder,
  match: guessMatch,
  rate: guessRate,
  cloze: () => certainly(0),
  entry: () => certainly(0),
  open: () => certainly(0),
} satisfies { [K in ItemKind]: (item: ItemOf<K>, key: KeyOf<K>) => Distribution };

function guessChoice({ pick, choices }: ChoiceItem, { correct, weights }: ChoiceKey): Distribution {
  if (choices.length === 0) return certainly(0);
  if (pick === 'one') {
    return evenly(choices.map(({ id }) => fraction(own(weights, id) ?? 0, 1)));
  }
  const others = choices.length - correct.length;
  const scores: [number, number][] = [];
  for (let hits = 0; hits <= correct.length; hits++) {
    for (let alarms = 0; alarms <= others; alarms++) {
      if (hits + alarms === 0) continue;
      const share = fraction(hits, correct.length) - fraction(alarms, others);
      scores.push([Math.max(0, share), ways(correct.length, hits) * ways(others, alarms)]);
    }
  }
  return inProportion(scores);
}

/** Two different choices: of n(n − 1) pairs, one is right, and in 2(n − 2) one end is, and none is swapped. */
function guessBestWorst({ choices: { length: n } }: BestWorstItem): Distribution {
  if (n < 2) return certainly(0);
  return inProportion([
    [1, 1],
    [0.5, 2 * (n - 2)],
    [0, n * (n - 1) - 1 - 2 * (n - 2)],
  ]);
}

/** Inversions of a random order: the nth choice placed has from 0 to n − 1, each as likely. */
function guessOrder({ choices: { length: n } }: OrderItem): Distribution {
  const pairs = (n * (n - 1)) / 2;
  const inversions = convolve(Array.from({ length: n }, (_, before) => evenly(upTo(before))));
  return mapAmounts(inversions, (count) => fraction(pairs - 2 * count, pairs));
}

function guessMatch({ prompts, choices }: MatchItem): Distribution {
  if (choices.length === 0) return certainly(0);
  const right = 1 / choices.length;
  const pair = distributionOf([
    [1, right],
    [0, 1 - right],
  ]);
  const pairs = convolve(prompts.map(() => pair));
  return mapAmounts(pairs, (count) => fraction(count, prompts.length));
}

/** Only the sum of the distances counts: each statement is rated by itself, and the sum is then scored. */
function guessRate(item: RateItem, key: RateKey): Distribution {
  const { min, max } = item.scale;
  const keys = Object.values(key.ratings);
  const scale = upTo(max - min).map((step) => min + step);
  const distances = keys.map((rating) => scale.map((given) => Math.abs(given - rating)));
  const guessed = sum(distances.map((some) => sum(some) / some.length));
  const best = sum(distances.map((some) => Math.min(...some)));
  return mapAmounts(convolve(distances.map(evenly)), (distance) =>
    fraction(guessed - distance, guessed - best),
  );
}

function evenly(scores: readonly number[]): Distribution {
  return inProportion(scores.map((score) => [score, 1]));
}

function inProportion(scores: readonly (readonly [number, number])[]): Distribution {
  const total = sum(scores.map(([, count]) => count));
  return distributionOf(scores.map(([score, count]) => [score, count / total] as const));
}

/** In how many ways some of a number of things can be taken. */
function ways(things: number, taken: number): number {
  let count = 1;
  for (let n = 1; n <= taken; n++) count = (count * (things - taken + n)) / n;
  return count;
}

function upTo(last: number): readonly number[] {
  return Array.from({ length: last + 1 }, (_, n) => n);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
