import type { OrderItem, OrderKey, OrderResponse } from '../model/order-item.js';
import { fraction } from './fraction.js';
import { knownIds, textOf } from './known-ids.js';
import type { PartOutcome } from './outcome.js';
import { partOutcome } from './part-outcome.js';

/**
 * Scores an order, from 0 to 1: 1 − 2 · inversions / pairs, never below 0, so that half of the pairs
 * inverted, which is what chance gives, earns nothing. A pair of choices counts as inverted unless
 * both are placed, the right one first; of a choice placed twice, the first place counts.
 */
export function scoreOrder(
  { choices }: OrderItem,
  { order }: OrderKey,
  response: OrderResponse,
): number {
  const placed = knownIds(response, choices);
  const places = order.map((id) => placed.indexOf(id));
  const pairs = (order.length * (order.length - 1)) / 2;

  const right = places.flatMap((place, n) =>
    place < 0 ? [] : places.slice(n + 1).filter((later) => later > place),
  ).length;
  return fraction(2 * right - pairs, pairs);
}

/** Each choice as placed, right when it has the place it should have; then those that were not placed. */
export function orderParts(
  { choices }: OrderItem,
  key: OrderKey,
  response: OrderResponse,
): readonly PartOutcome[] {
  const { order } = key;
  const placed = knownIds(response, choices);
  const missed = order.filter((id) => !placed.includes(id));

  return [...placed, ...missed].map((id, n) => {
    const given = n < placed.length ? textOf(id, choices) : undefined;
    return partOutcome(key, {
      id,
      share: Number(id === order[n]),
      given,
      expected: textOf(given ? order[n] : id, choices),
    });
  });
}
