import {
  advancePlaythrough,
  readyPlaythrough,
  type Playthrough,
  type PlaythroughEvent,
  type ScenarioDocument,
} from '@kundskap/core';

/** Whether the playthrough has reached an ending at any time, also one that was gone back from. */
export function hasEnded(scenario: ScenarioDocument, log: readonly PlaythroughEvent[]): boolean {
  let playthrough: Playthrough = readyPlaythrough;
  return log.some((event) => {
    playthrough = advancePlaythrough(scenario, playthrough, event);
    return playthrough.phase === 'ended';
  });
}
