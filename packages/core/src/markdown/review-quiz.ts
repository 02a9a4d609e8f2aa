import { plainText } from '../model/plain-text.js';
import type { AuthoredItem, AuthoredItemOf } from '../model/split-key.js';
import { chanceOf } from './chance.js';
import type { Context } from './context.js';
import { chancePasses, naiveStrategy, noFeedback, samePosition } from './rules/index.js';
import type { Span } from './syntax.js';

/** An item, and where it stands. */
export interface WrittenItem {
  readonly item: AuthoredItem;
  readonly title: string;
  readonly span: Span;
}

/** Tells what is no mistake of any item, but makes the quiz easier or less instructive than it looks. */
export function reviewQuiz(
  written: readonly WrittenItem[],
  pass: number | undefined,
  passSpan: Span,
  { report }: Context,
): void {
  reportSilentItems(written, report);
  const items = written.map(({ item }) => item);
  const [leading, ...others] = written.flatMap(({ item, span }) =>
    item.kind === 'choice' && item.pick === 'one' ? [{ span, position: positionOfKey(item) }] : [],
  );
  const position = leading?.position ?? 0;
  if (leading && others.length > 2 && others.every((each) => each.position === position)) {
    report(samePosition, leading.span, { position });
  }
  const points = sum(items.map((item) => item.points));
  if (pass === undefined || points === 0) return;
  const share = (of: (item: AuthoredItem) => number) =>
    sum(items.map((item) => item.points * of(item))) / points;

  const chance = share(chanceOf);
  if (chance >= pass) report(chancePasses, passSpan, { share: chance, pass });
  if (items.length < 4) return;
  const first = share((item) => scoreOf('first', item));
  const longest = share((item) => scoreOf('longest', item));
  if (first >= pass) report(naiveStrategy, passSpan, { strategy: 'first', share: first, pass });
  if (longest >= pass && longest !== first) {
    report(naiveStrategy, passSpan, { strategy: 'longest', share: longest, pass });
  }
}

/** Tells the items that say nothing after a choice, in a quiz whose other items do. */
function reportSilentItems(all: readonly WrittenItem[], report: Context['report']): void {
  const written = all.filter(({ item }) => item.kind === 'choice' || item.kind === 'best-worst');
  const isSilent = ({ item }: WrittenItem) =>
    Object.keys(item.feedback).length === 0 && !item.explanation;
  if (written.every(isSilent)) return;
  for (const each of written) {
    if (isSilent(each)) report(noFeedback, each.span, { text: each.title });
  }
}

function positionOfKey({ choices, correct }: AuthoredItemOf<'choice'>): number {
  return choices.findIndex(({ id }) => correct.includes(id)) + 1;
}

/** What the first or the longest choice is worth; nothing where there is no one choice to take. */
function scoreOf(strategy: 'first' | 'longest', item: AuthoredItem): number {
  if (item.kind !== 'choice' || item.pick !== 'one') return 0;
  const length = (text: AuthoredItemOf<'choice'>['choices'][number]) => plainText(text.text).length;
  const [taken] =
    strategy === 'first' ? item.choices : [...item.choices].sort((a, b) => length(b) - length(a));
  return (taken && item.weights[taken.id]) ?? 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
