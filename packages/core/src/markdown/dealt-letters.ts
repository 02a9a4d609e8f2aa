import { letter } from './slug.js';

/**
 * Letters for `count` rows whose place in the file is the key, dealt in an order made from the item's
 * id: then the letter of a row does not tell its place. The same in every language.
 */
export function dealtLetters(itemId: string, count: number): readonly string[] {
  const letters = Array.from({ length: count }, (_, n) => letter(n));
  let state = Array.from(itemId).reduce((hash, sign) => step(hash ^ (sign.codePointAt(0) ?? 0)), 1);
  for (let last = count - 1; last > 0; last -= 1) {
    state = step(state);
    const other = (state >>> 8) % (last + 1);
    [letters[last], letters[other]] = [letters[other] ?? '', letters[last] ?? ''];
  }
  return letters;
}

/** One round of a linear congruential generator (Numerical Recipes' constants). */
function step(state: number): number {
  return (Math.imul(state, 1664525) + 1013904223) >>> 0;
}
