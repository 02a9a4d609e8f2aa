import { condense, type Worth } from './condense.js';
import { searchMax, searchThrough } from './search.js';
import type { Walks } from './walks.js';

/** The highest score of any walk. */
export interface Maximum {
  readonly max: number;
  /** Whether some walk scores just that. If not, none scores more, apart from what is endless. */
  readonly exact: boolean;
  /** The choices whose gain repeats in a loop without end, by number; they are counted once. */
  readonly endless: ReadonlySet<number>;
}

/**
 * The highest score of any walk: by components where that is exact, else by search, else a bound.
 *
 * @param gains - What each choice is worth, by number.
 */
export function maximise(walks: Walks, gains: readonly number[]): Maximum {
  const endless = endlessGains(walks, gains);
  const worth = toWorth(walks, gains, endless);
  const condensed = condense(walks, worth);
  const max = condensed.exact ? condensed.max : searchMax(walks, worth);
  return {
    max: max ?? condensed.max,
    exact: max !== undefined && !endless.size,
    endless,
  };
}

/** The highest score of any walk through each choice, likewise; missing where no walk takes it. */
export function maximiseThrough(
  walks: Walks,
  gains: readonly number[],
): readonly (number | undefined)[] {
  const worth = toWorth(walks, gains, endlessGains(walks, gains));
  const condensed = condense(walks, worth);
  return (condensed.exact ? undefined : searchThrough(walks, worth)) ?? condensed.through;
}

function toWorth(
  { choices }: Walks,
  gains: readonly number[],
  endless: ReadonlySet<number>,
): Worth {
  return { gains, once: choices.map(({ repeat }, choice) => !repeat || endless.has(choice)) };
}

function endlessGains({ steps, choices }: Walks, gains: readonly number[]): ReadonlySet<number> {
  return new Set(
    steps.flatMap(({ from, to, choice }) =>
      from === to && choices[choice]?.repeat && (gains[choice] ?? 0) > 0 ? choice : [],
    ),
  );
}
