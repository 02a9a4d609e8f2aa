/** How likely each of several amounts is. */
export interface Distribution {
  /** Amounts differ by a billionth at least. */
  readonly amounts: readonly Likely[];
  /** Whether no amount was rounded to a coarser grid. */
  readonly exact: boolean;
}

/** An amount and its probability. */
export type Likely = readonly [amount: number, chance: number];

/** How many amounts are told apart before they are rounded to a grid, and the lines of that grid. */
const amountLimit = 5_000;
const gridLines = 2_000;

/** The distribution of an amount that is certain. */
export function certainly(amount: number): Distribution {
  return { amounts: [[amount, 1]], exact: true };
}

/** The distribution of amounts and their probabilities, which sum to 1. */
export function distributionOf(likely: Iterable<Likely>): Distribution {
  return { amounts: merged(likely), exact: true };
}

/** The distribution of one or the other; the first has a probability. */
export function mix(probability: number, one: Distribution, other: Distribution): Distribution {
  return {
    amounts: merged([
      ...one.amounts.map(([amount, chance]): Likely => [amount, chance * probability]),
      ...other.amounts.map(([amount, chance]): Likely => [amount, chance * (1 - probability)]),
    ]),
    exact: one.exact && other.exact,
  };
}

/** The distribution of the sum of amounts that do not depend on each other. */
export function convolve(all: readonly Distribution[]): Distribution {
  return all.reduce(
    (sum, next) => thinned({ amounts: merged(sums(sum, next)), exact: sum.exact && next.exact }),
    certainly(0),
  );
}

/** The distribution of what a rule makes of each amount. */
export function mapAmounts(
  { amounts, exact }: Distribution,
  rule: (amount: number) => number,
): Distribution {
  return { amounts: merged(amounts.map(([amount, chance]) => [rule(amount), chance])), exact };
}

/** The amount expected. */
export function meanOf({ amounts }: Distribution): number {
  return amounts.reduce((sum, [amount, chance]) => sum + amount * chance, 0);
}

/** The probability of an amount or more, which a billionth of rounding may fall short of. */
export function chanceOfAtLeast({ amounts }: Distribution, least: number): number {
  return Math.min(
    1,
    amounts.reduce((sum, [amount, chance]) => (amount >= least - 1e-9 ? sum + chance : sum), 0),
  );
}

function* sums(one: Distribution, other: Distribution): Iterable<Likely> {
  for (const [a, chanceOfA] of one.amounts) {
    for (const [b, chanceOfB] of other.amounts) yield [a + b, chanceOfA * chanceOfB];
  }
}

function thinned(distribution: Distribution): Distribution {
  const { amounts } = distribution;
  if (amounts.length <= amountLimit) return distribution;
  const most = amounts.reduce((most, [amount]) => Math.max(most, Math.abs(amount)), 0);
  return { amounts: merged(amounts, most / gridLines), exact: false };
}

/** Amounts that fall on the same line of a grid as one, with the first of them or, on a coarse grid, the line. */
function merged(likely: Iterable<Likely>, step = 1e-9): readonly Likely[] {
  const found = new Map<number, [amount: number, chance: number]>();
  for (const [amount, chance] of likely) {
    const line = Math.round(amount / step);
    const known = found.get(line);
    if (known) known[1] += chance;
    else found.set(line, [step > 1e-9 ? line * step : amount, chance]);
  }
  return [...found.values()];
}
