import type { CompetencyId } from '../model/ids.js';
import { own } from '../model/own.js';
import { maximise } from '../scenario/analysis/maximise.js';
import type { Product } from '../scenario/analysis/product.js';
import { totalGain } from '../scenario/analysis/score-ranges.js';
import type { Walks } from '../scenario/analysis/walks.js';
import type { Witness, Witnesses } from './scenario-analysis.js';

/** Playthroughs that score the most and the least, and the most for each competency. */
export function findWitnesses(product: Product, walks: Walks | undefined): Witnesses {
  const { choices, fallback } = product;
  const ids = [...new Set(choices.flatMap(({ choice }) => Object.keys(choice.gains)))];
  const isFound = walks && !fallback;
  const most = (gains: readonly number[], direction: 1 | -1): Witness =>
    isFound
      ? toWitness(
          product,
          gains,
          maximise(
            walks,
            gains.map((gain) => gain * direction),
          ).witness(),
        )
      : { score: 0, choices: [] };

  const totals = choices.map(totalGain);
  const gainsFor = (id: CompetencyId) => choices.map(({ choice }) => own(choice.gains, id) ?? 0);
  return {
    best: most(totals, 1),
    worst: most(totals, -1),
    competencies: Object.fromEntries(ids.map((id) => [id, most(gainsFor(id), 1)])),
  };
}

function toWitness(
  { choices }: Product,
  gains: readonly number[],
  numbers: readonly number[],
): Witness {
  const scored = new Set<number>();
  let score = 0;
  for (const number of numbers) {
    if (choices[number]?.choice.repeat || !scored.has(number)) score += gains[number] ?? 0;
    scored.add(number);
  }
  return {
    score,
    choices: numbers.flatMap((number) => {
      const placed = choices[number];
      return placed ? { scene: placed.scene, choice: placed.choice.id } : [];
    }),
  };
}
