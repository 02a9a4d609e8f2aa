import type { Item, ItemKind, ItemOf, Response, ResponseOf } from '../model/item.js';
import { own } from '../model/own.js';
import { knownIds, textOf } from './known-ids.js';
import { parseNumber } from './parse-number.js';
import { responseTo } from './response-to.js';
import { isOn } from './score-rate.js';

/**
 * Whether a response gives everything that the item asks for. One that does not is invalid, never
 * wrong: the learner is asked for the rest.
 */
export function isComplete(item: Item, response: Response | undefined): boolean {
  // TypeScript does not see that item and response are of the kind that the entry takes.
  return completeness[item.kind](item as never, responseTo(item.kind, response) as never);
}

const completeness = {
  choice: ({ choices }, response) => knownIds(response, choices).length > 0,
  'best-worst': ({ choices }, { best = '', worst = '' }) =>
    knownIds([best, worst], choices).length === 2,
  order: ({ choices }, response) => knownIds(response, choices).length === choices.length,
  match: ({ prompts, choices }, response) =>
    prompts.every(({ id }) => textOf(own(response, id), choices)),
  rate: ({ statements, scale }, response) =>
    statements.every(({ id }) => isOn(scale, own(response, id))),
  cloze: ({ blanks }, response) => blanks.every((blank) => own(response, blank)?.text.trim()),
  entry: ({ format }, { text }) =>
    format === 'number' ? parseNumber(text).length > 0 : text.trim() !== '',
  open: (_item, { text }) => text.trim() !== '',
} satisfies { [K in ItemKind]: (item: ItemOf<K>, response: ResponseOf<K>) => boolean };
