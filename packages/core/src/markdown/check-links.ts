import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { DocumentId } from '../model/ids.js';
import { closest } from './closest.js';
import type { ParsedDocument } from './parse-document.js';
import { danglingLink } from './rules/index.js';
import { reporter } from './rules/rule.js';

/** Tells the links of a document that lead to no document of its library, in its own language. */
export function checkLinks(parsed: ParsedDocument, known: ReadonlySet<DocumentId>): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const report = reporter(parsed.file, diagnostics);
  for (const { href, span } of parsed.links) {
    const id = resolveDocument(href, parsed.document.id);
    if (id !== undefined && known.has(id)) continue;
    const near = id === undefined ? undefined : closest(id, [...known]);
    report(danglingLink, span, { target: href, near, known: [...known] });
  }
  return diagnostics;
}

/**
 * The document that a relative address means, from the folder `<module>/<lang>/`: `quiz.md` is in the
 * same module, `../../checkout/sv/quiz.md` in another. `undefined` for any other form.
 */
export function resolveDocument(href: string, from: DocumentId): DocumentId | undefined {
  const [module = ''] = from.split('/');
  const match = /^(?:\.\/)?(?:\.\.\/\.\.\/([^/]+)\/[^/]+\/)?([^/]+)\.md(?:#.*)?$/.exec(href);
  return match ? `${match[1] ?? module}/${match[2] ?? ''}` : undefined;
}
