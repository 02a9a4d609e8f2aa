import { foldText } from './compare-text.js';

/**
 * The numbers that a written amount can mean; none when it is no number.
 *
 * The decimal mark is `,` or `.`. Groups of three digits may be set apart by a space of any width, an
 * apostrophe, or the mark that is not the decimal one. `1,234` is read both ways. A currency may stand
 * before, a unit after: `£12.50`, `−3 °C`, `1 234,50 kr`, `12,-`.
 */
export function parseNumber(text: string): readonly number[] {
  const [, sign = '', innerSign = '', digits = ''] = amount.exec(foldText(text, 'und')) ?? [];
  return [ungrouped, grouped]
    .map((form) => {
      const [, whole = '', , decimals = ''] = form.exec(digits) ?? [];
      return Number(`${sign}${innerSign}${whole.replace(/\D/g, '')}.${decimals}`);
    })
    .filter(Number.isFinite);
}

/** A sign, a currency, a sign, digits with their marks, a price dash, a unit. */
const amount =
  /^([+-]?) ?(?:(?:\p{Sc}|\p{L}{3}|kr\.?|zł) ?([+-]?) ?)?((?:\d[\d .,']*)?\d|[.,]\d+)[.,:]?-?(?: ?[\p{L}\p{Sc}%‰°'"]\D*)?$/u;

/** Both capture the whole part, a mark, and the decimals. */
const ungrouped = /^(\d*)(?:([.,])(\d+))?$/;
const grouped = /^([1-9]\d{0,2}(?=([ .,'])\d{3})(?:\2\d{3})+)(?:(?!\2)[.,](\d+))?$/;
