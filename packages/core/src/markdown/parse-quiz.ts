import type { AuthoredQuiz } from '../model/split-key.js';
import type { Context } from './context.js';
import { distinctParts, type DocumentDraft } from './document-draft.js';
import { parseItem } from './parse-item.js';
import { reviewQuiz } from './review-quiz.js';
import { emptyDocument, passOutOfReach } from './rules/index.js';
import { countErrors } from './rules/rule.js';

/** Reads the parts of a document as the items of a quiz. */
export function parseQuiz(draft: DocumentDraft, outer: Context): AuthoredQuiz {
  const { report, errors } = countErrors(outer.report);
  const context = { ...outer, report };
  const { base, frontMatter, parts, topSpan, isWhole } = draft;
  const { pass, spans } = frontMatter;
  const isDistinct = new Set(distinctParts(parts));
  const written = parts.flatMap((part) => {
    const item = parseItem(part, base, context);
    return item && isDistinct.has(part) ? item : [];
  });
  const items = written.map(({ item }) => item);
  const passSpan = spans.pass ?? topSpan;

  if (parts.length === 0 && isWhole) context.report(emptyDocument, topSpan, { kind: 'quiz' });
  if (pass !== undefined && items.length > 0 && items.every(({ points }) => points === 0)) {
    context.report(passOutOfReach, passSpan, { pass, best: 0 });
  }
  if (errors() === 0) reviewQuiz(written, pass, passSpan, context);
  return { ...base, kind: 'quiz', ...(pass === undefined ? {} : { pass }), items };
}
