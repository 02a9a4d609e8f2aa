import type { LanguageTag } from '../model/ids.js';
import type { Choice } from '../model/item-base.js';
import type { Item, Response } from '../model/item.js';
import type { Scale } from '../model/rate-item.js';
import { plainText } from '../model/plain-text.js';
import { rank, type NaiveStrategy } from './naive-strategy.js';

/**
 * What somebody responds who goes by a strategy alone; `undefined` where it says nothing, as in
 * writing. Choices that are asked for in an order, or for their best and worst, are ranked by it.
 * `everything` picks every choice there is, which earns nothing where one is to be picked.
 */
export function naiveResponse(
  strategy: NaiveStrategy | 'everything',
  item: Item,
  lang: LanguageTag,
): Response | undefined {
  if (strategy === 'everything') {
    return item.kind === 'choice' ? item.choices.map(({ id }) => id) : undefined;
  }
  const ranked = (choices: readonly Choice[]) =>
    rank(
      strategy,
      choices.map(({ text }) => plainText(text)),
      lang,
    ).flatMap((place) => choices[place]?.id ?? []);

  switch (item.kind) {
    case 'choice':
      return ranked(item.choices).slice(0, 1);
    case 'best-worst': {
      const ids = ranked(item.choices);
      const [best, worst] = [ids[0], ids.at(-1)];
      return { ...(best !== undefined && { best }), ...(worst !== undefined && { worst }) };
    }
    case 'order':
      return ranked(item.choices);
    case 'match': {
      const [top = ''] = ranked(item.choices);
      return Object.fromEntries(item.prompts.map(({ id }) => [id, top]));
    }
    case 'rate': {
      const rating = ends(item.scale)[strategy];
      return rating === undefined
        ? undefined
        : Object.fromEntries(item.statements.map(({ id }) => [id, rating]));
    }
    case 'cloze':
    case 'entry':
    case 'open':
      return undefined;
  }
}

/** Who always takes the first mark of a scale, or the last. */
function ends({ min, max }: Scale): Partial<Record<NaiveStrategy, number>> {
  return { first: min, last: max };
}
