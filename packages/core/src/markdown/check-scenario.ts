import { plainText } from '../model/plain-text.js';
import type { AuthoredScenario, AuthoredScene } from '../model/split-key.js';
import { explore } from '../scenario/analysis/explore.js';
import { scoreRanges, type ScoreRanges } from '../scenario/analysis/score-ranges.js';
import type { Context } from './context.js';
import type { WrittenScene } from './parse-scene.js';
import {
  deadEnd,
  endlessRepeat,
  inexactRange,
  neverEnabled,
  noEnding,
  passOutOfReach,
  stuck,
  trap,
  unreachable,
} from './rules/index.js';
import type { Span } from './syntax.js';

/** A scenario as read, with what its analysis needs to be told at the right place. */
export interface CheckedScenario {
  readonly scenario: Pick<AuthoredScenario, 'start' | 'variables' | 'scenes' | 'pass'>;
  readonly written: readonly WrittenScene[];
  readonly ranges: ScoreRanges;
  readonly passSpan: Span;
}

/** Tells what an author did not mean: no way on, no way in, no way out, and a pass out of reach. */
export function checkScenario(checked: CheckedScenario, { report }: Context): void {
  const { scenario, written, ranges, passSpan } = checked;
  if (written.length === 0) return;
  const scenes = new Map(written.map((each) => [each.scene.id, each]));
  const at = (id: string) => scenes.get(id)?.span ?? passSpan;
  const titleOf = (id: string) => scenes.get(id)?.title ?? id;
  const choiceAt = (scene: string, choice: string) => scenes.get(scene)?.choiceSpans[choice];
  const wordsOf = (scene: string, choice: string) =>
    plainText(scenes.get(scene)?.scene.choices.find(({ id }) => id === choice)?.text ?? []);

  const ends = scenario.scenes.some(({ end }) => end !== undefined);
  const deadEnds = scenario.scenes.filter(isDeadEnd).map(({ id }) => id);
  for (const id of deadEnds) report(deadEnd, at(id), { scene: titleOf(id) });
  if (!ends && deadEnds.length === 0) report(noEnding, at(scenario.start), undefined);

  const found = explore(scenario);
  for (const id of found.unreachable) report(unreachable, at(id), { scene: titleOf(id) });
  for (const { scene, choice } of found.neverEnabled) {
    const text = wordsOf(scene, choice);
    report(neverEnabled, choiceAt(scene, choice) ?? at(scene), { text });
  }
  for (const id of found.stuck) {
    if (!deadEnds.includes(id)) report(stuck, at(id), { scene: titleOf(id) });
  }
  if (ends) for (const id of found.traps) report(trap, at(id), { scene: titleOf(id) });

  for (const { scene, choice } of ranges.unbounded) {
    report(endlessRepeat, choiceAt(scene, choice) ?? at(scene), { text: wordsOf(scene, choice) });
  }
  if (!ranges.range.exact && ranges.unbounded.length === 0)
    report(inexactRange, passSpan, undefined);
  checkPass(checked, report);
}

/** The best score that does not end in `fail`, against the score that passes. */
function checkPass(
  { scenario, ranges, passSpan }: CheckedScenario,
  report: Context['report'],
): void {
  const { pass } = scenario;
  if (pass === undefined || !scenario.scenes.some(({ end }) => end !== undefined)) return;
  const { max } = ranges.range;
  const passable = scenario.scenes.filter(({ end }) => end !== 'fail');
  const best = scoreRanges({ ...scenario, scenes: passable }).range.max;
  const share = max > 0 ? Math.max(0, best) / max : 0;
  if (share < pass) report(passOutOfReach, passSpan, { pass, best: share });
}

function isDeadEnd({ choices, next, end }: AuthoredScene): boolean {
  return choices.length === 0 && !next && !end;
}
