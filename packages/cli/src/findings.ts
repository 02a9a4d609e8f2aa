import type { Diagnostic } from '@kundskap/core/markdown';

/** What is to be told about some files, in the order of files, lines and columns. */
export interface Findings {
  readonly diagnostics: readonly Diagnostic[];
  /** The text of each file that was read, by the name that diagnostics give it. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Several findings as one. */
export function joinFindings(all: readonly Findings[]): Findings {
  return {
    diagnostics: all.flatMap(({ diagnostics }) => diagnostics).sort(byPlace),
    texts: new Map(all.flatMap(({ texts }) => [...texts])),
  };
}

/** The findings on some of the files. */
export function pickFindings(findings: Findings, isPicked: (file: string) => boolean): Findings {
  return {
    diagnostics: findings.diagnostics.filter(({ file }) => isPicked(file)),
    texts: new Map([...findings.texts].filter(([file]) => isPicked(file))),
  };
}

/** Whether something is wrong, and not only worth a thought. */
export function hasErrors({ diagnostics }: Findings): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
