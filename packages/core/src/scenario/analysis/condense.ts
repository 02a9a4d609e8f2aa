import type { ComponentStep, Walks } from './walks.js';

/** What each choice is worth for now, by number, and which of them score only the first time. */
export interface Worth {
  readonly gains: readonly number[];
  readonly once: readonly boolean[];
}

/** The highest score of any walk, and of any walk through each choice. */
export interface Condensed {
  readonly max: number;
  /** By the number of the choice; missing where no walk takes it. */
  readonly through: readonly (number | undefined)[];
  /** Whether walks score just that; if not, none scores more. */
  readonly exact: boolean;
}

/**
 * The highest scores by the components of the graph, in linear time: within a component every gain
 * can be taken, and no loss has to be. That is exact when no component holds a loss, and no choice
 * that scores once is met in two places. Else a loss that may have scored before counts as none.
 */
export function condense(walks: Walks, worth: Worth): Condensed {
  const { steps, componentOf, endings } = walks;
  const exact = isExact(walks, worth);
  const gains = exact ? worth.gains : withoutAvoidableLosses(walks, worth);
  const inside = gainsInside(walks, worth);
  const gain = ({ to, choice }: ComponentStep) => (gains[choice] ?? 0) + (inside[to] ?? 0);
  const across = steps.filter(({ from, to }) => from !== to);

  const start = componentOf[0] ?? 0;
  const before = new Map([[start, inside[start] ?? 0]]);
  for (const step of across) raise(before, step.to, at(before, step.from) + gain(step));

  const after = new Map(endings.map((state) => [componentOf[state] ?? 0, 0]));
  for (const step of across.reverse()) raise(after, step.from, gain(step) + at(after, step.to));

  const through = new Map<number, number>();
  for (const step of steps) {
    const { from, to, choice } = step;
    const entered = from === to ? 0 : gain(step);
    raise(through, choice, at(before, from) + entered + at(after, to));
  }
  return {
    max: at(before, start) + at(after, start),
    through: worth.gains.map((_, choice) => through.get(choice)),
    exact,
  };
}

function isExact({ steps, loopOfChoice }: Walks, { gains, once }: Worth): boolean {
  const places = new Map<number, number>();
  return steps.every(({ from, to, choice }, index) => {
    const gain = gains[choice] ?? 0;
    if (from === to && gain < 0) return false;
    if (gain === 0 || !once[choice] || loopOfChoice[choice] === undefined) return true;
    const place = from === to ? from : -1 - index;
    const known = places.get(choice) ?? place;
    places.set(choice, place);
    return known === place;
  });
}

function withoutAvoidableLosses(
  { loopOfChoice }: Walks,
  { gains, once }: Worth,
): readonly number[] {
  return gains.map((gain, choice) =>
    once[choice] && loopOfChoice[choice] !== undefined ? Math.max(gain, 0) : gain,
  );
}

/** The sum of the gains within each component, every choice counted once. */
function gainsInside({ steps }: Walks, { gains }: Worth): readonly number[] {
  const inside: number[] = [];
  const counted = new Set<string>();
  for (const { from, to, choice } of steps) {
    const gain = gains[choice] ?? 0;
    const name = `${from} ${choice}`;
    if (from !== to || gain <= 0 || counted.has(name)) continue;
    counted.add(name);
    inside[from] = (inside[from] ?? 0) + gain;
  }
  return inside;
}

function raise(scores: Map<number, number>, index: number, score: number): void {
  scores.set(index, Math.max(at(scores, index), score));
}

function at(scores: ReadonlyMap<number, number>, index: number): number {
  return scores.get(index) ?? -Infinity;
}
