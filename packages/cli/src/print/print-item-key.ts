import type {
  ChoiceId,
  Content,
  ForeseenResponse,
  Inline,
  Item,
  ItemKey,
  ItemKind,
  ItemOf,
  KeyOf,
} from '@kundskap/core';
import { markup, type Markup, type Printable } from './markup.js';
import { lettered, say, sayNumber, type Paper } from './paper.js';
import { printContent, printInlines } from './print-content.js';
import { printPoints } from './print-item.js';

/** An item as the one who marks needs it: what is correct, and what to say about each response. */
export function printItemKey(item: Item, key: ItemKey, position: number, paper: Paper): Markup {
  const { words } = paper;
  return markup`<section class="part">
<h2>${position}. ${printInlines(item.title, paper)}${printPoints(item, paper)}</h2>
${printSolution(item, key, paper)}${key.explanation && labelled(words.explanation, key.explanation, paper)}${item.hints.map((hint) => labelled(words.hint, hint, paper))}</section>\n`;
}

/** A paragraph or more, opened by what they are. */
export function labelled(label: string, content: Content, paper: Paper): Markup {
  return markup`<div class="note"><b>${say(paper, label)}</b> ${printContent(content, paper)}</div>\n`;
}

/** What is said of a choice, indented below it. */
export function printFeedback(feedback: Content | undefined, paper: Paper): Markup {
  return feedback ? markup`<div class="feedback">${printContent(feedback, paper)}</div>` : markup``;
}

/** A sign that something is correct, and the word for who cannot see it. */
export function correctMark(paper: Paper): Markup {
  return markup`<b class="mark">✓ ${say(paper, paper.words.correct)}</b> `;
}

type Printers = {
  readonly [K in ItemKind]: (item: ItemOf<K>, key: KeyOf<K>, paper: Paper) => Markup;
};

const printers = {
  choice: (item, key, paper) =>
    markup`<ol type="A">${lettered(item, paper).map(({ id, text }) =>
      line(weightMark(key.weights[id] ?? 0, paper), text, key.feedback[id], paper),
    )}</ol>\n`,

  'best-worst': (item, key, paper) => {
    const mark = (id: ChoiceId) => {
      if (id === key.best) return markup`<b class="mark">${say(paper, paper.words.best)}</b> `;
      if (id === key.worst) return markup`<b class="mark">${say(paper, paper.words.worst)}</b> `;
      return undefined;
    };
    return markup`<ol type="A">${lettered(item, paper).map(({ id, text }) =>
      line(mark(id), text, key.feedback[id], paper),
    )}</ol>\n`;
  },

  order: (item, key, paper) => {
    const choices = new Map(lettered(item, paper).map((choice) => [choice.id, choice]));
    return markup`<ol>${key.order.map((id) => {
      const choice = choices.get(id);
      return choice && line(letterMark(choice.letter), choice.text, key.feedback[id], paper);
    })}</ol>\n`;
  },

  match: (item, key, paper) => {
    const choices = new Map(lettered(item, paper).map((choice) => [choice.id, choice]));
    return markup`<ul>${item.prompts.map(({ id, text }) => {
      const choice = choices.get(key.pairs[id] ?? '');
      return markup`<li>${printInlines(text, paper)} → ${choice && [letterMark(choice.letter), printInlines(choice.text, paper)]}${printFeedback(key.feedback[id], paper)}</li>\n`;
    })}</ul>\n`;
  },

  rate: (item, key, paper) =>
    markup`<ul>${item.statements.map(({ id, text }) =>
      line(
        markup`<b class="mark">${sayNumber(paper, key.ratings[id] ?? 0)}</b> `,
        text,
        key.feedback[id],
        paper,
      ),
    )}</ul>\n`,

  cloze: (item, key, paper) => {
    const accepted = ofLanguage(key.accepted, paper);
    return markup`<ol>${item.blanks.map(
      (blank) =>
        markup`<li><b class="mark">${(accepted?.[blank] ?? []).join(' / ')}</b>${printFeedback(key.feedback[blank], paper)}</li>\n`,
    )}</ol>\n`;
  },

  entry: (_item, key, paper) =>
    markup`<ul>${ofLanguage(key.foreseen, paper)?.map((response) =>
      line(
        weightMark(key.weights[response.id] ?? 0, paper),
        [foreseenText(response, paper)],
        key.feedback[response.id],
        paper,
      ),
    )}</ul>\n`,

  open: (_item, key, paper) =>
    markup`<p><b>${say(paper, paper.words.rubric)}</b></p>
<ul class="rubric">${key.rubric.map(({ id, text, weight }) =>
      line(
        weight === 1 ? undefined : markup`<b class="mark">${sayNumber(paper, weight)}</b> `,
        text,
        key.feedback[id],
        paper,
      ),
    )}</ul>\n`,
} satisfies Printers;

function printSolution<K extends ItemKind>(item: ItemOf<K>, key: ItemKey, paper: Paper): Markup {
  // The table is typed kind by kind, and a key has the kind of its item.
  const print = printers[item.kind] as (item: ItemOf<K>, key: ItemKey, paper: Paper) => Markup;
  return print(item, key, paper);
}

function line(
  mark: Printable,
  text: readonly Inline[],
  feedback: Content | undefined,
  paper: Paper,
): Markup {
  return markup`<li>${mark}${printInlines(text, paper)}${printFeedback(feedback, paper)}</li>\n`;
}

function letterMark(letter: string): Markup {
  return markup`<b class="mark">${letter}</b> `;
}

/** What a response is worth: a tick for all of it, a number for a part, nothing for nothing. */
function weightMark(weight: number, paper: Paper): Markup | undefined {
  if (weight === 1) return correctMark(paper);
  return weight === 0 ? undefined : markup`<b class="mark">${sayNumber(paper, weight)}</b> `;
}

function foreseenText(response: ForeseenResponse, paper: Paper): string {
  if ('text' in response) return response.text;
  const { value, tolerance } = response;
  return tolerance === 0
    ? sayNumber(paper, value)
    : `${sayNumber(paper, value)} ± ${sayNumber(paper, tolerance)}`;
}

/** What the document's own language accepts. */
function ofLanguage<T>(byLanguage: Readonly<Record<string, T>>, { lang }: Paper): T | undefined {
  return byLanguage[lang] ?? Object.values(byLanguage)[0];
}
