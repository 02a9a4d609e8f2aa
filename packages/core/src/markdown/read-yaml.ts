import { parseDocument, type Document } from 'yaml';
import { countBreaks } from './locator.js';
import { frontMatter, nestingTooDeep } from './rules/index.js';
import type { Report } from './rules/rule.js';
import type { Span } from './syntax.js';

/** A YAML text, and where its nodes stand in the file. */
export interface YamlText {
  readonly document: Document.Parsed;
  /** Whether all of it could be read. */
  readonly isSound: boolean;
  readonly spanOf: (node: unknown) => Span | undefined;
}

/** The reader calls itself for every level, and is slow on brackets that are never closed. */
const deepest = 20;

/**
 * Reads YAML. Only the first mistake is told: what follows is mostly because of it.
 *
 * @param firstLine - The line of the file on which the text starts.
 */
export function readYaml(text: string, firstLine: number, report: Report): YamlText {
  const lines = text.split('\n');
  const lineSpan = (line: number): Span => {
    const words = lines[line]?.trim() ?? '';
    const column = (lines[line] ?? '').indexOf(words) + 1;
    const at = line + firstLine;
    return { line: at, column, endLine: at, endColumn: column + words.length };
  };
  const { depth, opening } = bracketsIn(text);
  const isDeep = depth > deepest || /^[ \t]*(?:-[ \t]+){20}/m.test(text);
  if (isDeep) report(nestingTooDeep, lineSpan(lineAt(text, opening ?? 0)), undefined);

  const options = { prettyErrors: false, logLevel: 'silent' } as const;
  const document = parseDocument(isDeep ? '' : text, options);
  const [error] = document.errors;
  if (error) {
    const isOpen = opening !== undefined && /^(MISSING_CHAR|BAD_INDENT)$/.test(error.code);
    const offset = isOpen ? opening : error.code === 'TAB_AS_INDENT' ? tabIn(text) : error.pos[0];
    const line = lineAt(text, offset);
    const words = lines[line]?.trim() ?? '';
    report(frontMatter, lineSpan(line), {
      text: words,
      problem: isOpen ? 'MISSING_CHAR' : error.code,
    });
  }
  return {
    document,
    isSound: !isDeep && error === undefined,
    spanOf: (node) => {
      const range = rangeOf(node);
      if (!range) return undefined;
      const [from, to] = range.map((offset) => placeIn(text, offset));
      const line = (from?.line ?? 0) + firstLine;
      const endLine = (to?.line ?? 0) + firstLine;
      return { line, column: from?.column ?? 1, endLine, endColumn: to?.column ?? 1 };
    },
  };
}

/** How deep brackets are nested, and the place of the last one that is never closed. */
function bracketsIn(text: string) {
  const open: number[] = [];
  let depth = 0;
  for (const { index, 0: sign } of text.matchAll(/"(?:[^"\\]|\\.)*"|'[^']*'|[[\]{}]/g)) {
    if (sign === '[' || sign === '{') open.push(index);
    else if (sign === ']' || sign === '}') open.pop();
    depth = Math.max(depth, open.length);
  }
  return { depth, opening: open.at(-1) };
}

/** The line, from 0, and the column, from 1, of a place in a text. */
function placeIn(text: string, offset: number) {
  const before = text.slice(0, offset);
  return { line: countBreaks(before), column: before.length - before.lastIndexOf('\n') };
}

function tabIn(text: string): number {
  return /(?<=^\s*)\t/m.exec(text)?.index ?? 0;
}

/** The line, from 0, of a place in a text; the last one with words where the text has ended. */
function lineAt(text: string, offset: number): number {
  const isPast = text.slice(offset).trim() === '';
  const before = text.slice(0, offset);
  return (isPast ? before.trimEnd() : before).split('\n').length - 1;
}

function rangeOf(node: unknown): readonly number[] | undefined {
  if (!node || typeof node !== 'object' || !('range' in node) || !Array.isArray(node.range)) {
    return undefined;
  }
  const [start, end] = node.range as unknown[];
  return typeof start === 'number' && typeof end === 'number' ? [start, end] : undefined;
}
