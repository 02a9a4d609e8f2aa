import {
  advancePlaythrough,
  readyPlaythrough,
  type Playthrough,
  type PlaythroughEvent,
  type ScenarioDocument,
} from '@kundskap/core';

/** What of a stored log still fits a scenario. */
export interface FittedLog {
  readonly log: readonly PlaythroughEvent[];
  /** Whether steps that the learner had not gone back from no longer fit. */
  readonly isCut: boolean;
}

/**
 * The part of a log that fits a scenario, which may have been edited since: all of it where every
 * event applies, else the steps of the learner's way up to the first that does not.
 */
export function fitLog(scenario: ScenarioDocument, log: readonly PlaythroughEvent[]): FittedLog {
  if (countFitting(scenario, log) === log.length) return { log, isCut: false };

  const way = wayOf(log);
  const fitting = countFitting(scenario, way);
  return { log: way.slice(0, fitting), isCut: fitting < way.length };
}

/** How many events apply, one after the other, before the first that does not. */
function countFitting(scenario: ScenarioDocument, log: readonly PlaythroughEvent[]): number {
  let playthrough: Playthrough = readyPlaythrough;
  for (const [n, event] of log.entries()) {
    const next = advancePlaythrough(scenario, playthrough, event);
    if (next === playthrough) return n;
    playthrough = next;
  }
  return log.length;
}

/** The log without what was gone back from: `started`, and an event for each step. */
function wayOf(log: readonly PlaythroughEvent[]): readonly PlaythroughEvent[] {
  let way: readonly PlaythroughEvent[] = [];
  for (const event of log) {
    way = event.type === 'rewound' ? way.slice(0, event.step + 1) : [...way, event];
  }
  return way;
}
