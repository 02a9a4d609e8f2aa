import type { LessonDocument } from '../model/lesson.js';
import type { Context } from './context.js';
import { distinctParts, type DocumentDraft } from './document-draft.js';
import { readSources, refuseOthers } from './names.js';
import { readContents } from './read-contents.js';
import { readOnward } from './read-onward.js';
import { emptyDocument } from './rules/index.js';
import { toContent, toInlines } from './to-content.js';

/** Reads the parts of a document as the sections of a lesson. */
export function parseLesson(
  { base, parts, topSpan, isWhole }: DocumentDraft,
  context: Context,
): LessonDocument {
  if (parts.length === 0 && isWhole) context.report(emptyDocument, topSpan, { kind: 'lesson' });
  return {
    ...base,
    kind: 'lesson',
    sections: distinctParts(parts).map((part) => {
      const contents = readContents(part.blocks, 'section', context);
      const { directives, takeaway } = contents;
      refuseOthers(directives, ['source', 'competencies'], 'in a lesson', context);
      const { blocks, onward } = readOnward(contents.blocks);
      return {
        id: part.id,
        title: toInlines(part.title, context),
        content: toContent(blocks, context),
        ...(takeaway ? { takeaway } : {}),
        onward,
        sources: readSources(directives, context),
      };
    }),
  };
}
