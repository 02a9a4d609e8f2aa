import type { AuthoredItem } from '../model/split-key.js';

/** The score from 0 to 1 that guessing gets on average; 0 where there is nothing to choose from. */
export function chanceOf(item: AuthoredItem): number {
  switch (item.kind) {
    case 'choice':
      if (item.pick === 'many') return chanceOfMany(item.correct.length, item.choices.length);
      return (
        Object.values(item.weights).reduce((sum, weight) => sum + weight, 0) / item.choices.length
      );
    case 'best-worst':
    case 'match':
      return 1 / item.choices.length;
    // The score of a rating is corrected for chance; an order at random seldom gets anything.
    case 'order':
    case 'rate':
    case 'cloze':
    case 'entry':
    case 'open':
      return 0;
  }
}

/** The mean of max(0, hits/keys − false alarms/others) when each choice is ticked by the toss of a coin. */
function chanceOfMany(keys: number, choices: number): number {
  const others = choices - keys;
  let mean = 0;
  for (let hits = 0; hits <= keys; hits += 1) {
    for (let alarms = 0; alarms <= others; alarms += 1) {
      const share = hits / Math.max(1, keys) - alarms / Math.max(1, others);
      mean += tossed(keys, hits) * tossed(others, alarms) * Math.max(0, share);
    }
  }
  return mean;
}

/** The probability of so many heads in so many tosses. */
function tossed(tosses: number, heads: number): number {
  let ways = 1;
  for (let n = 1; n <= heads; n += 1) ways *= (tosses - heads + n) / n / 2;
  return ways / 2 ** (tosses - heads);
}
