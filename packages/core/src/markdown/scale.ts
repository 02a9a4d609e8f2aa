import type { Scale } from '../model/rate-item.js';
import { badScale } from './rules/index.js';
import type { Report } from './rules/rule.js';
import { nodeText, type CellNode, type TableNode } from './syntax.js';

/**
 * The scale that names the second column: `1–5`, or with words for its ends
 * `1 (useless) – 5 (just right)`. `undefined` when it names none, and the cells are no ratings either.
 */
export function readScale({ header, rows }: TableNode): Scale | undefined {
  const scale = scaleIn(textOf(header[1]));
  if (scale) return scale;
  const areRatings =
    rows.length > 0 && rows.every((cells) => /^[\d\s,;.]+$/.test(textOf(cells[1])));
  return areRatings ? scaleMeant(textOf(header[1])) : undefined;
}

/** Tells a scale that had to be guessed. */
export function reportScale({ header }: TableNode, { min, max }: Scale, report: Report): void {
  const cell = header[1];
  const text = textOf(cell);
  if (cell && !scaleIn(text)) report(badScale, cell.span, { text, min, max });
}

function scaleIn(text: string): Scale | undefined {
  const pattern =
    /^([-−]?\d+)\s*(?:\(([^)]*)\))?\s*(?:–|—|-|\.\.|…)\s*([-−]?\d+)\s*(?:\(([^)]*)\))?$/;
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [, low = '', minLabel, high = '', maxLabel] = match;
  const min = Number(low.replace('−', '-')) + 0;
  const max = Number(high.replace('−', '-')) + 0;
  if (max <= min || max - min > 100) return undefined;
  return { min, max, ...(minLabel ? { minLabel } : {}), ...(maxLabel ? { maxLabel } : {}) };
}

/** `1 to 5`, `Rating (1-5)`, `5–1`: two numbers, the lower first. */
function scaleMeant(text: string): Scale | undefined {
  const [one, two, more] = text.match(/\d+/g) ?? [];
  if (one === undefined || two === undefined || more !== undefined) return undefined;
  const [min, max] = [Number(one), Number(two)].sort((a, b) => a - b);
  return min === undefined || max === undefined || min === max || max > 100
    ? undefined
    : { min, max };
}

function textOf(cell: CellNode | undefined): string {
  return nodeText(cell?.inlines ?? []).trim();
}
