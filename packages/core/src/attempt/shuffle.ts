/**
 * Puts ids in an order that a seed decides: the same seed and ids give the same order, in whatever
 * order the ids come. Fisher–Yates, each order as likely as any other.
 *
 * @param seed - A whole number from 0 to 2³² − 1.
 */
export function shuffle(ids: readonly string[], seed: number): readonly string[] {
  const left = [...ids].sort();
  const random = randomFrom(seed);
  return ids.flatMap(() => left.splice(Math.floor(random() * left.length), 1));
}

/** Numbers from 0 up to 1. Mulberry32 by Tommy Ettinger, in the public domain. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
