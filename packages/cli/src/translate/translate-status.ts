import { paintFor, type Paint } from '../paint.js';
import type { Terminal } from '../terminal.js';
import { findGaps, gapName, type Gap, type GapState, type PlacedText } from './find-gaps.js';
import { formatWordDiff } from './format-word-diff.js';
import { openTranslations, showPlace } from './open-translations.js';

/** How gaps are told: for people, or for programs. */
export type StatusFormat = 'text' | 'json';

/** Tells in what translations are behind. Returns 1 when they are, and prints nothing when they are not. */
export function translateStatus(
  named: string | undefined,
  format: StatusFormat,
  terminal: Terminal,
): number {
  const { content, lock } = openTranslations(named, terminal);
  const gaps = findGaps(content, lock);
  const { stdout, stderr } = terminal;

  if (format === 'json') stdout.write(`${JSON.stringify(gaps.map(toRow(terminal)), null, 2)}\n`);
  else if (gaps.length > 0) stdout.write(formatGaps(gaps, terminal));
  else if (stderr.isTTY) stderr.write('Every translation is in step.\n');
  return gaps.length > 0 ? 1 : 0;
}

const states: readonly GapState[] = ['missing', 'unconfirmed', 'stale', 'orphaned'];

function formatGaps(gaps: readonly Gap[], terminal: Terminal): string {
  const paint = paintFor(terminal.stdout, terminal);
  const counts = states.flatMap((state) => {
    const count = gaps.filter((gap) => gap.state === state).length;
    return count === 0 ? [] : `${count} ${state}`;
  });
  return `${groups(gaps)
    .map((group) => formatGroup(group, paint, terminal))
    .join('\n')}\n${counts.join(', ')}.\n`;
}

/** The languages that are behind in the same way, told at once. */
function groups(gaps: readonly Gap[]): readonly [Gap, ...Gap[]][] {
  const found = new Map<string, [Gap, ...Gap[]]>();
  for (const gap of gaps) {
    const alike = JSON.stringify([gap.state, gapName(gap), gap.reviewed]);
    const group = found.get(alike);
    if (group) group.push(gap);
    else found.set(alike, [gap]);
  }
  return [...found.values()];
}

function formatGroup(group: readonly [Gap, ...Gap[]], paint: Paint, terminal: Terminal): string {
  const [{ state, reference, reviewed }] = group;
  const languages = group.map(({ lang }) => lang).join(', ');
  const places = [reference, ...group.map(({ translation }) => translation)].filter(isPlaced);
  return [
    `${paint(tones[state], state)} ${paint('place', gapName(group[0]))}: ${languages}`,
    ...places.map((place) => paint('quiet', `  ${showPlace(place, terminal)}`)),
    ...(state === 'stale' && reference
      ? formatWordDiff(reviewed ?? '', reference.text, paint).map((line) => `    ${line}`)
      : []),
    ...(places.length === 0 ? ['  only in the lock; the next confirm takes it out'] : []),
    '',
  ].join('\n');
}

const tones = {
  missing: 'error',
  unconfirmed: 'warning',
  stale: 'warning',
  orphaned: 'advice',
} as const satisfies Record<GapState, string>;

function toRow(terminal: Terminal) {
  return ({ state, document, block, lang, reference, translation, reviewed }: Gap) => ({
    state,
    document,
    block,
    lang,
    reference: reference && showPlace(reference, terminal),
    translation: translation && showPlace(translation, terminal),
    before: reviewed,
    after: state === 'stale' ? reference?.text : undefined,
  });
}

function isPlaced(place: PlacedText | undefined): place is PlacedText {
  return place !== undefined;
}
