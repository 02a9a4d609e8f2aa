import type { AuthoredQuiz } from '../model/split-key.js';
import type { Context } from './context.js';
import { distinctParts, type DocumentDraft } from './document-draft.js';
import { parseItem } from './parse-item.js';
import { emptyDocument, passOutOfReach } from './rules/index.js';

/** Reads the parts of a document as the items of a quiz. */
export function parseQuiz(draft: DocumentDraft, context: Context): AuthoredQuiz {
  const { base, frontMatter, parts, topSpan, isWhole } = draft;
  const { pass, spans } = frontMatter;
  const isDistinct = new Set(distinctParts(parts));
  const items = parts.flatMap((part) => {
    const item = parseItem(part, base, context);
    return item && isDistinct.has(part) ? item : [];
  });

  if (parts.length === 0 && isWhole) context.report(emptyDocument, topSpan, { kind: 'quiz' });
  if (pass !== undefined && items.length > 0 && items.every(({ points }) => points === 0)) {
    context.report(passOutOfReach, spans.pass ?? topSpan, { pass, best: 0 });
  }
  return { ...base, kind: 'quiz', ...(pass === undefined ? {} : { pass }), items };
}
