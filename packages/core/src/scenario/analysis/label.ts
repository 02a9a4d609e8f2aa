import type { Worth } from './condense.js';
import type { Edge } from './graph.js';
import type { Walks } from './walks.js';

/** A walk so far, forward from the start or backward from an ending, as far as its score needs it. */
export interface Label {
  readonly state: number;
  readonly score: number;
  /** The choices that have scored and can be met again. */
  readonly scored: ReadonlySet<number>;
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
 * The rules of labels. What has scored is remembered only for choices that score once and can be met
 * twice, and only until the walk leaves their loop of scenes.
 */
export function labelRules({ loopOf, loopOfChoice }: Walks, { gains, once }: Worth): LabelRules {
  const remembered = gains.map(
    (gain, choice) => gain !== 0 && once[choice] && loopOfChoice[choice] !== undefined,
  );
  const gainOf = (choice: number) => gains[choice] ?? 0;

  return {
    follow({ state, score, scored }, { to, choice }) {
      if (remembered[choice]) {
        if (scored.has(choice)) return { state: to, score, scored };
        return { state: to, score: score + gainOf(choice), scored: new Set(scored).add(choice) };
      }
      const stays = loopOf[to] === loopOf[state];
      return { state: to, score: score + gainOf(choice), scored: stays ? scored : none };
    },

    beats(label, other) {
      let lead = label.score - other.score;
      if (lead < 0) return false;
      for (const choice of label.scored) {
        if (!other.scored.has(choice)) lead -= Math.max(gainOf(choice), 0);
      }
      for (const choice of other.scored) {
        if (!label.scored.has(choice)) lead += Math.min(gainOf(choice), 0);
      }
      return lead >= 0;
    },

    join(forward, backward) {
      let score = forward.score + backward.score;
      for (const choice of forward.scored) {
        if (backward.scored.has(choice)) score -= gainOf(choice);
      }
      return score;
    },
  };
}

const none: ReadonlySet<number> = new Set();
