import type {
  Item,
  ItemKey,
  ItemKind,
  ItemOf,
  KeyOf,
  Response,
  ResponseOf,
} from '../model/item.js';
import { responseTo } from './response-to.js';
import { scoreBestWorst } from './score-best-worst.js';
import { scoreChoice } from './score-choice.js';
import { scoreCloze } from './score-cloze.js';
import { scoreEntry } from './score-entry.js';
import { scoreMatch } from './score-match.js';
import { scoreOpen } from './score-open.js';
import { scoreOrder } from './score-order.js';
import { scoreRate } from './score-rate.js';
import { score, type Score } from './score.js';

/**
 * Scores a response to an item, out of the item's points. No response earns 0, and so does one that
 * does not fit the item, such as one stored before the item was edited.
 */
export function scoreItem(item: Item, key: ItemKey, response: Response | undefined): Score {
  // TypeScript does not see that item, key and response are of the kind that the scorer takes.
  const share = scorers[item.kind](
    item as never,
    key as never,
    responseTo(item.kind, response) as never,
  );
  return score(share * item.points, item.points);
}

const scorers = {
  choice: scoreChoice,
  'best-worst': scoreBestWorst,
  order: scoreOrder,
  match: scoreMatch,
  rate: scoreRate,
  cloze: scoreCloze,
  entry: scoreEntry,
  open: scoreOpen,
} satisfies {
  [K in ItemKind]: (item: ItemOf<K>, key: KeyOf<K>, response: ResponseOf<K>) => number;
};
