import { thread } from './thread.js';
import type { ComponentStep, Walks } from './walks.js';
import type { Highest, Worth } from './worth.js';

/**
 * The highest scores by the components of the graph, in linear time: within a component every gain
 * can be taken, and no loss has to be. That is exact when no component holds a loss, and no choice
 * that scores once is met in two places. Else it is a bound, and a loss that a walk could have had
 * before counts as none.
 */
export function condense(walks: Walks, worth: Worth): Highest {
  const { across, inside, componentOf, members, endings } = walks;
  const exact = isExact(walks, worth);
  const gains = exact ? worth.gains : withoutAvoidableLosses(walks, worth);
  const bonus = members.map(() => 0);
  for (const { component, choice } of inside) {
    bonus[component] = (bonus[component] ?? 0) + Math.max(gains[choice] ?? 0, 0);
  }
  const gain = ({ to, choice }: ComponentStep) => (gains[choice] ?? 0) + (bonus[to] ?? 0);

  const before = members.map(() => -Infinity);
  const start = componentOf[0] ?? 0;
  raise(before, start, bonus[start] ?? 0);
  const stepTo: ComponentStep[] = [];
  for (const step of across) {
    const score = at(before, step.from) + gain(step);
    if (score > at(before, step.to)) stepTo[step.to] = step;
    raise(before, step.to, score);
  }
  const ends = endings.map((state) => componentOf[state] ?? -1);
  const last = ends.reduce((a, b) => (at(before, b) > at(before, a) ? b : a), ends[0] ?? -1);

  const through = () => {
    const after = members.map(() => -Infinity);
    for (const state of endings) raise(after, componentOf[state] ?? -1, 0);
    for (const step of [...across].reverse()) {
      raise(after, step.from, gain(step) + at(after, step.to));
    }
    const best: number[] = [];
    for (const { component, choice } of inside) {
      raise(best, choice, at(before, component) + at(after, component));
    }
    for (const step of across) {
      raise(best, step.choice, at(before, step.from) + gain(step) + at(after, step.to));
    }
    return best;
  };
  const witness = () => {
    const steps: ComponentStep[] = [];
    for (let step = stepTo[last]; step; step = stepTo[step.from]) steps.push(step);
    return thread(walks, steps.reverse(), (choice) => (gains[choice] ?? 0) > 0);
  };
  return { max: at(before, last), through, witness, exact };
}

function isExact({ across, inside, loopOfChoice }: Walks, { gains, once }: Worth): boolean {
  const met = new Set<number>();
  return (
    inside.every(({ choice }) => (gains[choice] ?? 0) >= 0) &&
    [...inside, ...across].every(({ choice }) => {
      if (!gains[choice] || !once[choice] || loopOfChoice[choice] === undefined) return true;
      const isNew = !met.has(choice);
      met.add(choice);
      return isNew;
    })
  );
}

function withoutAvoidableLosses(
  { loopOfChoice }: Walks,
  { gains, once }: Worth,
): readonly number[] {
  return gains.map((gain, choice) =>
    once[choice] && loopOfChoice[choice] !== undefined ? Math.max(gain, 0) : gain,
  );
}

function raise(scores: number[], index: number, score: number): void {
  scores[index] = Math.max(at(scores, index), score);
}

function at(scores: readonly number[], index: number): number {
  return scores[index] ?? -Infinity;
}
