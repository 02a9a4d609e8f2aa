import type { AnalysedScenario, AnalysedScene } from './analysed-scenario.js';
import { movesOf, type Position } from './moves.js';
import type { PlacedChoice, Product } from './product.js';
import { totalGain } from './score-ranges.js';

/** A playthrough, as far as its score needs it. */
export interface Played {
  /** The ending that was come to; missing where there was no way on, or no end in sight. */
  readonly ending?: AnalysedScene;
  readonly score: number;
  readonly clicks: number;
  /** The choices that were taken, by number, in their order. */
  readonly choices: readonly number[];
}

/**
 * Picks one of the ways on, each with the number of its choice, which is −1 where there is nothing to
 * choose. Returns its place in the list, or −1 to stop.
 */
export type Pick = (ways: readonly { readonly choice: number }[]) => number;

/** Plays to an ending, or until a limit of clicks. */
export type Player = (pick: Pick, clickLimit: number) => Played;

/**
 * Plays a scenario, again and again. A choice scores the first time, unless it repeats. Where there
 * were too many states to enumerate, it is played by its rules, guards and all.
 */
export function playerOf(scenario: AnalysedScenario, product: Product): Player {
  return product.fallback
    ? playerOn(courseByRules(scenario), product.choices)
    : playerOn(courseOf(product), product.choices);
}

/** Where one can be, and how to go on. */
interface Course<Place> {
  readonly start: Place | undefined;
  readonly sceneAt: (place: Place) => AnalysedScene | undefined;
  readonly from: (place: Place) => readonly { readonly choice: number; readonly to: Place }[];
}

function courseOf({ graph, scenes }: Product): Course<number> {
  return {
    start: graph.length > 0 ? 0 : undefined,
    sceneAt: (state) => scenes[state],
    from: (state) => graph[state] ?? [],
  };
}

function courseByRules(scenario: AnalysedScenario): Course<Position> {
  const { start, from, follow } = movesOf(scenario);
  return {
    start,
    sceneAt: ({ place }) => place.scene,
    from: (position) =>
      from(position).flatMap((move) => {
        const to = follow(position, move);
        return to ? { choice: move.choice, to } : [];
      }),
  };
}

function playerOn<Place>(course: Course<Place>, placed: readonly PlacedChoice[]): Player {
  const gains = placed.map(totalGain);
  return (pick, clickLimit) => {
    const scored = new Set<number>();
    const choices: number[] = [];
    let score = 0;
    let clicks = 0;
    let at = course.start;
    while (at !== undefined && clicks < clickLimit) {
      const ways = course.from(at);
      const way = ways.length > 0 ? ways[pick(ways)] : undefined;
      if (!way) break;
      if (way.choice >= 0) {
        const isRepeat = placed[way.choice]?.choice.repeat === true;
        if (isRepeat || !scored.has(way.choice)) score += gains[way.choice] ?? 0;
        scored.add(way.choice);
        choices.push(way.choice);
      }
      clicks += 1;
      at = way.to;
    }
    const scene = at === undefined ? undefined : course.sceneAt(at);
    return { ...(scene?.end && { ending: scene }), score, clicks, choices };
  };
}
