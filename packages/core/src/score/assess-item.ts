import type {
  Item,
  ItemKey,
  ItemKind,
  ItemOf,
  KeyOf,
  Response,
  ResponseOf,
} from '../model/item.js';
import type { Outcome, PartOutcome } from './outcome.js';
import { correctnessOf } from './part-outcome.js';
import { responseTo } from './response-to.js';
import { bestWorstParts } from './score-best-worst.js';
import { choiceParts } from './score-choice.js';
import { clozeParts } from './score-cloze.js';
import { entryParts } from './score-entry.js';
import { scoreItem } from './score-item.js';
import { matchParts } from './score-match.js';
import { openParts } from './score-open.js';
import { orderParts } from './score-order.js';
import { rateParts } from './score-rate.js';

/**
 * Assesses a response to an item: its score, whether it is correct, what was given and expected part
 * by part, and what the key says about it. A response that does not fit the item counts as none.
 */
export function assessItem(item: Item, key: ItemKey, response: Response | undefined): Outcome {
  const score = scoreItem(item, key, response);
  // TypeScript does not see that item, key and response are of the kind that the entry takes.
  const parts = partsOf[item.kind](
    item as never,
    key as never,
    responseTo(item.kind, response) as never,
  );
  const written = item.kind === 'open' ? responseTo(item.kind, response).text.trim() : '';
  const isUnanswered = !written && parts.every(({ correctness }) => correctness === 'missed');

  return {
    score,
    correctness: isUnanswered
      ? 'unanswered'
      : item.kind === 'open'
        ? 'self-assessed'
        : correctnessOf(score.scaled),
    parts,
    ...(written && { written }),
    ...(key.explanation && { explanation: key.explanation }),
  };
}

const partsOf = {
  choice: choiceParts,
  'best-worst': bestWorstParts,
  order: orderParts,
  match: matchParts,
  rate: rateParts,
  cloze: clozeParts,
  entry: entryParts,
  open: openParts,
} satisfies {
  [K in ItemKind]: (
    item: ItemOf<K>,
    key: KeyOf<K>,
    response: ResponseOf<K>,
  ) => readonly PartOutcome[];
};
