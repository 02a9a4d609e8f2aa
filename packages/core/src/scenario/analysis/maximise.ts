import { condense } from './condense.js';
import { search } from './search.js';
import type { Walks } from './walks.js';
import type { Highest, Worth } from './worth.js';

/** The highest score of any walk, apart from what is endless. */
export interface Maximum extends Highest {
  /** The choices whose gain can repeat without end, by number. They count once, and nothing is exact. */
  readonly endless: ReadonlySet<number>;
}

/**
 * The highest score of any walk: by components where that is exact, else by search, else a bound.
 *
 * @param gains - What every choice is worth, by number.
 */
export function maximise(walks: Walks, gains: readonly number[]): Maximum {
  const endless = endlessChoices(walks, gains);
  const once = walks.once.map((once, choice) => once || endless.has(choice));
  const found = highest(walks, { gains, once });
  return { ...found, exact: found.exact && !endless.size, endless };
}

function highest(walks: Walks, worth: Worth): Highest {
  const condensed = condense(walks, worth);
  const searched = condensed.exact ? undefined : search(walks, worth);
  if (!searched) return condensed;
  return {
    max: searched.max,
    exact: true,
    through: () => searched.through() ?? condensed.through(),
    witness: searched.witness,
  };
}

function endlessChoices({ inside, once }: Walks, gains: readonly number[]): ReadonlySet<number> {
  const choices = inside.map(({ choice }) => choice);
  return new Set(choices.filter((choice) => !once[choice] && (gains[choice] ?? 0) > 0));
}
