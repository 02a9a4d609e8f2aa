/**
 * Reads documents from Markdown, for tools and editors: a page that plays them needs none of it.
 *
 * @module @kundskap/core/markdown
 */
export type { Diagnostic, Severity } from '../diagnostic/diagnostic.js';
export { checkLinks, resolveDocument } from './check-links.js';
export { checkParity } from './check-parity.js';
export type { DocumentLink } from './document-links.js';
export { mergeLanguages } from './merge-languages.js';
export { parseDocument, type ParsedDocument, type ParseOptions } from './parse-document.js';
export { readLibrary, type ReadLibrary } from './read-library.js';
export type { Span } from './syntax.js';
