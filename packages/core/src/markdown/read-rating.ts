import type { Scale } from '../model/rate-item.js';
import type { WrittenCell } from './read-cell.js';
import { badRating, keyOffScale, midScaleKey, panelDisagrees } from './rules/index.js';
import type { Report } from './rules/rule.js';
import { nodeText, spanWithin, type CellNode } from './syntax.js';

/** The mean of the ratings in a cell, such as `5 4 5 5`; the middle of the scale where it cannot be read. */
export function readRating(
  cell: CellNode | undefined,
  statement: WrittenCell,
  scale: Scale,
  report: Report,
): number {
  const middle = (scale.min + scale.max) / 2;
  const written = nodeText(cell?.inlines ?? []);
  const words = [...written.matchAll(/[^\s,;]+/g)];
  const ratings = words.map(([word]) => toNumber(word));
  const span = cell && words.length > 0 ? cell.span : statement.span;
  if (ratings.length === 0 || ratings.some(Number.isNaN)) {
    report(badRating, span, { text: written.trim() });
    return middle;
  }
  const { min, max } = scale;
  const off = words.find((_, n) => (ratings[n] ?? min) < min || (ratings[n] ?? max) > max);
  const mean = ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length;
  if (off) {
    const [value] = off;
    report(keyOffScale, spanWithin(span, off.index, value.length), { value, min, max });
    return mean;
  }
  const text = statement.words;
  const deviation = Math.sqrt(
    ratings.reduce((sum, rating) => sum + (rating - mean) ** 2, 0) / ratings.length,
  );
  if (deviation > 1) report(panelDisagrees, span, { text, deviation });
  else if (mean === middle) report(midScaleKey, span, { text, rating: mean });
  return mean;
}

function toNumber(word: string): number {
  return /^[-−]?\d+(\.\d+)?$/.test(word) ? Number(word.replace('−', '-')) + 0 : NaN;
}
