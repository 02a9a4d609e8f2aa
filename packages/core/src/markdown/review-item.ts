import { plainText } from '../model/plain-text.js';
import type { AuthoredItem } from '../model/split-key.js';
import type { Content, Inline } from '../model/content.js';
import type { ItemDraft } from './item-draft.js';
import { namesOtherChoices, negatedQuestion } from './wording.js';
import type { WrittenChoice } from './read-choices.js';
import { allOrNone, longestKey, negatedPrompt, noFeedback } from './rules/index.js';
import type { Report } from './rules/rule.js';

/** Tells what is no mistake, but makes an item easier, harder or less instructive than it looks. */
export function reviewItem(draft: ItemDraft, item: AuthoredItem): void {
  const { context, span } = draft;
  const { lang, report } = context;
  const choices = draft.list?.choices ?? [];
  const question = negatedQuestion(withoutEmphasis(item.prompt), lang);
  if (question !== undefined) report(negatedPrompt, span, { question });
  if (item.kind !== 'choice' && item.kind !== 'best-worst') return;

  reportGaps(choices, report);
  for (const choice of choices) {
    const text = plainText(choice.text).trim();
    if (namesOtherChoices(text, lang)) report(allOrNone, choice.span, { text });
  }
  if (item.kind === 'choice') reportLongest(item.correct, choices, report);
}

/** Tells the choices without feedback among those that have some. */
export function reportGaps(choices: readonly WrittenChoice[], report: Report): void {
  if (!choices.some(({ feedback }) => feedback)) return;
  for (const { feedback, span, text } of choices) {
    if (!feedback) report(noFeedback, span, { text: plainText(text).trim() });
  }
}

/** A key is told from half as long again as the next longest, where there is something to read. */
function reportLongest(
  correct: readonly string[],
  choices: readonly WrittenChoice[],
  report: Report,
): void {
  const [longest, next] = choices
    .map((choice) => ({ ...choice, words: plainText(choice.text).trim() }))
    .sort((a, b) => b.words.length - a.words.length);
  if (!longest || !next || choices.length < 3 || !correct.includes(longest.id)) return;
  if (longest.words.length < 40 || longest.words.length < 1.5 * next.words.length) return;
  report(longestKey, longest.span, { text: longest.words });
}

/** The words of a prompt that are not emphasised. */
function withoutEmphasis(content: Content): string {
  const plain = (inlines: readonly Inline[]) =>
    inlines.filter(
      (inline) =>
        typeof inline === 'string' || (inline.type !== 'emphasis' && inline.type !== 'strong'),
    );
  return plainText(
    content.flatMap((block) =>
      block.type === 'paragraph' ? [{ ...block, children: plain(block.children) }] : [],
    ),
  );
}
