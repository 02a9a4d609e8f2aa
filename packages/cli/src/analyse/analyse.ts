import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Document } from '@kundskap/core';
import { analyseQuiz, analyseScenario } from '@kundskap/core/analysis';
import { parseDocument, readLibrary, type ParsedDocument } from '@kundskap/core/markdown';
import { contentFolderOf } from '../find-sources.js';
import { formatText } from '../format-text.js';
import { paintFor } from '../paint.js';
import type { Terminal } from '../terminal.js';
import { readTextFile, type TextFile } from '../text-file.js';
import { UsageError } from '../usage-error.js';
import { formatQuizAnalysis } from './format-quiz-analysis.js';
import { formatScenarioAnalysis } from './format-scenario-analysis.js';

/** How an analysis is told: for people, or for programs. */
export type AnalysisFormat = 'text' | 'json';

/** How to analyse. */
export interface AnalyseOptions {
  readonly format: AnalysisFormat;
  /** For what has to be estimated. */
  readonly seed: number;
}

/** Tells what a quiz or scenario is like as a test. Returns 1 when the file cannot be read as text. */
export function analyse(named: string, options: AnalyseOptions, terminal: Terminal): number {
  const path = resolve(terminal.cwd(), named);
  if (!named.endsWith('.md') || !statSync(path, { throwIfNoEntry: false })?.isFile()) {
    throw new UsageError(`There is no Markdown file “${named}”: name one that exists.`);
  }
  const source = readTextFile(path, terminal.cwd());
  if (source.diagnostics.length > 0) {
    const texts = new Map([[source.file, source.text]]);
    const paint = paintFor(terminal.stderr, terminal);
    terminal.stderr.write(formatText({ diagnostics: source.diagnostics, texts }, paint));
    return 1;
  }

  const parsed = parse(source);
  terminal.stdout.write(tell(parsed, options));
  const errors = parsed.diagnostics.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) {
    const count = errors === 1 ? 'an error' : `${errors} errors`;
    terminal.stderr.write(
      `The document has ${count}, so this may mislead: “kundskap check ${named}” tells more.\n`,
    );
  }
  return 0;
}

function parse({ path, file, text }: TextFile): ParsedDocument {
  const root = contentFolderOf(path);
  if (root === undefined) return parseDocument(text, { file });
  const { library } = readLibrary(readFileSync(join(root, 'library.yaml'), 'utf8'));
  return parseDocument(text, { file, library, lang: basename(dirname(path)) });
}

function tell({ document, key }: ParsedDocument, { format, seed }: AnalyseOptions): string {
  if (document.kind === 'scenario' && key.kind === 'scenario') {
    const analysis = analyseScenario(document, key, { seed });
    return format === 'json' ? toJson(analysis) : formatScenarioAnalysis(document, analysis);
  }
  if (document.kind === 'quiz' && key.kind === 'quiz') {
    const analysis = analyseQuiz(document, key);
    return format === 'json' ? toJson(analysis) : formatQuizAnalysis(document, analysis);
  }
  throw new UsageError(nothingToAnalyse(document));
}

function nothingToAnalyse({ kind }: Document): string {
  return `A ${kind} asks nothing, so there is nothing to analyse: name a quiz or a scenario.`;
}

function toJson(analysis: object): string {
  return `${JSON.stringify(analysis, undefined, 2)}\n`;
}
