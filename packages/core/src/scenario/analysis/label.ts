import { hasBit, sumWithout, withBit, type Bits } from './bits.js';
import type { Edge } from './graph.js';
import type { Walks } from './walks.js';
import type { Worth } from './worth.js';

/** A walk so far, forward from the start or backward from an ending, as far as its score needs it. */
export interface Label {
  readonly state: number;
  readonly score: number;
  /** The choices that have scored, of those that are remembered in the loop of scenes it is in. */
  readonly scored: Bits;
  /** The label that it followed from, and the choice taken there. */
  readonly from?: { readonly label: Label; readonly choice: number };
}

/** How labels move and compare. */
export interface LabelRules {
  readonly follow: (label: Label, edge: Edge) => Label;
  /** Whether, whatever comes next, the first of two labels in a state comes to as much as the second. */
  readonly beats: (label: Label, other: Label) => boolean;
  /** The score of a walk forward and a walk backward that meet in a state. */
  readonly join: (forward: Label, backward: Label) => number;
}

/** The label of a walk that has not begun. */
export function freshLabel(state: number): Label {
  return { state, score: 0, scored: none };
}

/**
 * The rules of labels. What has scored is remembered only of choices that score once and can be met
 * twice, and only until the walk leaves their loop of scenes.
 */
export function labelRules(walks: Walks, worth: Worth): LabelRules {
  const { loopOf } = walks;
  const { bitOf, memoryOf } = remember(walks, worth);
  const memoryAt = ({ state }: Label) => memoryOf.get(loopOf[state] ?? -1) ?? forgetful;

  return {
    follow(label, { to, choice }) {
      const { state, score, scored } = label;
      const from = { label, choice };
      const sum = score + (worth.gains[choice] ?? 0);
      const bit = bitOf[choice];
      if (bit === undefined) {
        const isWithin = loopOf[to] === loopOf[state];
        return { state: to, score: sum, scored: isWithin ? scored : none, from };
      }
      return hasBit(scored, bit)
        ? { state: to, score, scored, from }
        : { state: to, score: sum, scored: withBit(scored, bit), from };
    },

    beats(label, other) {
      const lead = label.score - other.score;
      if (lead < 0) return false;
      const { gains, losses } = memoryAt(label);
      // At worst, the other still gets what only this one has had, and is spared what only it has lost.
      return (
        lead >=
        sumWithout(label.scored, other.scored, gains) +
          sumWithout(other.scored, label.scored, losses)
      );
    },

    join(forward, backward) {
      const { gains, losses } = memoryAt(forward);
      const shared = (weights: readonly number[]) =>
        sumWithout(forward.scored, none, weights) -
        sumWithout(forward.scored, backward.scored, weights);
      return forward.score + backward.score - shared(gains) + shared(losses);
    },
  };
}

/** What the remembered choices of a loop are worth, by bit: gains and losses, both from 0. */
interface Memory {
  readonly gains: number[];
  readonly losses: number[];
}

const none: Bits = [];
const forgetful: Memory = { gains: [], losses: [] };

function remember({ loopOfChoice }: Walks, { gains, once }: Worth) {
  const memoryOf = new Map<number, Memory>();
  const bitOf = gains.map((gain, choice) => {
    const loop = loopOfChoice[choice];
    if (loop === undefined || gain === 0 || !once[choice]) return undefined;
    const memory = memoryOf.get(loop) ?? { gains: [], losses: [] };
    memoryOf.set(loop, memory);
    memory.losses.push(Math.max(-gain, 0));
    return memory.gains.push(Math.max(gain, 0)) - 1;
  });
  return { bitOf, memoryOf };
}
