import type { LanguageTag } from '@kundskap/core';
import { paintFor, type Paint } from '../paint.js';
import type { Terminal } from '../terminal.js';
import { findGaps, gapName, referenceLanguage, type Gap, type PlacedText } from './find-gaps.js';
import { formatWordDiff } from './format-word-diff.js';
import { openTranslations, showPlace } from './open-translations.js';
import { refuseLanguage } from './translate-confirm.js';

/** Shows the next block to translate or review, with its place in both languages, and what to do then. */
export function translateNext(
  named: string | undefined,
  lang: LanguageTag | undefined,
  terminal: Terminal,
): number {
  const { content, lock } = openTranslations(named, terminal);
  refuseLanguage(lang, content);
  const gaps = findGaps(content, lock).filter((gap) => lang === undefined || gap.lang === lang);
  const [next] = gaps;
  if (!next) {
    terminal.stdout.write('Every translation is in step.\n');
    return 0;
  }

  const paint = paintFor(terminal.stdout, terminal);
  const show = (place: PlacedText, of: LanguageTag) => [
    `${paint('place', showPlace(place, terminal))} (${of})`,
    ...indented(place.text),
    '',
  ];
  const lines = [
    `${next.state} ${gapName(next)} in ${next.lang}, the first of ${gaps.length}`,
    '',
    ...(next.reference ? show(next.reference, referenceLanguage(content)) : []),
    ...changes(next, paint),
    ...(next.translation ? show(next.translation, next.lang) : []),
    adviceFor(next, named),
  ];
  terminal.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

function changes({ reference, reviewed }: Gap, paint: Paint): string[] {
  if (!reference || reviewed === undefined) return [];
  return ['Since the last review:', ...indent(formatWordDiff(reviewed, reference.text, paint)), ''];
}

function adviceFor(gap: Gap, named: string | undefined): string {
  const folder = named === undefined ? '' : `${named} `;
  const call = `kundskap translate confirm ${folder}${gapName(gap)} --lang ${gap.lang}`;
  switch (gap.state) {
    case 'missing':
      return `Write it there, and then: ${call}`;
    case 'unconfirmed':
    case 'stale':
      return `When both say the same: ${call}`;
    case 'orphaned':
      return gap.translation ? 'The original is gone: take it out.' : `It is gone: ${call}`;
  }
}

function indented(text: string): string[] {
  return text === '' ? [] : indent(text.trimEnd().split('\n'));
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`.trimEnd());
}
