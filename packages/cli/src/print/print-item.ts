import type { Item, ItemKind, ItemOf } from '@kundskap/core';
import { markup, type Markup } from './markup.js';
import { lettered, say, sayNumber, type Lettered, type Paper } from './paper.js';
import { printContent, printInlines } from './print-content.js';

/** An item as it is handed out: what is asked, and room to respond. */
export function printItem(item: Item, position: number, paper: Paper): Markup {
  return markup`<section class="part">
<h2>${position}. ${printInlines(item.title, paper)}${printPoints(item, paper)}</h2>
${printContent(item.prompt, paper)}${printRoom(item, paper)}</section>\n`;
}

/** What an item weighs, when that is not one point as usual. */
export function printPoints({ points }: Item, paper: Paper): Markup {
  if (points === 1) return markup``;
  return markup` <small>(${say(paper, `${paper.words.points}: ${sayNumber(paper, points)}`)})</small>`;
}

type Printers = { readonly [K in ItemKind]: (item: ItemOf<K>, paper: Paper) => Markup };

const printers = {
  choice: (item, paper) =>
    markup`${ask(paper, item.pick === 'one' ? 'pickOne' : 'pickMany')}${boxes(lettered(item, paper), paper)}`,

  'best-worst': (item, paper) => {
    const rows = lettered(item, paper).map(
      ({ letter, text }) =>
        markup`<tr><th scope="row">${letter}. ${printInlines(text, paper)}</th><td>${box}</td><td>${box}</td></tr>\n`,
    );
    const { best, worst } = paper.words;
    return markup`${ask(paper, 'bestWorst')}<table class="ticks"><thead><tr><td></td><th scope="col">${say(paper, best)}</th><th scope="col">${say(paper, worst)}</th></tr></thead><tbody>${rows}</tbody></table>\n`;
  },

  order: (item, paper) => markup`${ask(paper, 'order')}${boxes(lettered(item, paper), paper)}`,

  match: (item, paper) => {
    const [prompts, choices] = item.columns;
    const rows = item.prompts.map(
      ({ text }) =>
        markup`<tr><th scope="row">${printInlines(text, paper)}</th><td>${box}</td></tr>\n`,
    );
    return markup`${ask(paper, 'match')}<table class="ticks"><thead><tr><th scope="col">${printInlines(prompts, paper)}</th><td></td></tr></thead><tbody>${rows}</tbody></table>
<p><b>${printInlines(choices, paper)}</b></p>
<ol type="A">${lettered(item, paper).map(({ text }) => markup`<li>${printInlines(text, paper)}</li>`)}</ol>\n`;
  },

  rate: (item, paper) => {
    const { min, max, minLabel, maxLabel } = item.scale;
    const values = Array.from({ length: max - min + 1 }, (_, index) => min + index);
    const labelOf = (value: number) =>
      value === min ? minLabel : value === max ? maxLabel : undefined;
    const head = values.map((value) => {
      const label = labelOf(value);
      return markup`<th scope="col">${value}${label && markup`<br><small>${label}</small>`}</th>`;
    });
    const rows = item.statements.map(
      ({ text }) =>
        markup`<tr><th scope="row">${printInlines(text, paper)}</th>${values.map(() => markup`<td>${box}</td>`)}</tr>\n`,
    );
    return markup`${ask(paper, 'rate')}<table class="ticks"><thead><tr><th scope="col">${printInlines(item.column, paper)}</th>${head}</tr></thead><tbody>${rows}</tbody></table>\n`;
  },

  cloze: (_item, paper) => ask(paper, 'fillIn'),
  entry: (_item, paper) => ask(paper, 'fillIn'),
  open: (_item, paper) =>
    markup`${ask(paper, 'write')}<div class="lines">${Array.from({ length: 8 }, () => markup`<hr>`)}</div>\n`,
} satisfies Printers;

function printRoom<K extends ItemKind>(item: ItemOf<K>, paper: Paper): Markup {
  // The table is typed kind by kind; TypeScript cannot follow that through a lookup.
  const print = printers[item.kind] as (item: ItemOf<K>, paper: Paper) => Markup;
  return print(item, paper);
}

const box = markup`<span class="box"></span>`;

function boxes(choices: readonly Lettered[], paper: Paper): Markup {
  return markup`<ol type="A">${choices.map(({ text }) => markup`<li>${box} ${printInlines(text, paper)}</li>\n`)}</ol>\n`;
}

type Instruction =
  'pickOne' | 'pickMany' | 'bestWorst' | 'order' | 'match' | 'rate' | 'fillIn' | 'write';

function ask(paper: Paper, instruction: Instruction): Markup {
  return markup`<p class="ask">${say(paper, paper.words[instruction])}</p>\n`;
}
