import type { DocumentId } from '@kundskap/core';

/**
 * How far this device has come, by document. It is what the library shows beside each document; the
 * attempts and playthroughs themselves are kept by the elements. It is stored as JSON:
 *
 * @example
 * { "version": 1, "documents": {
 *   "welcome/lesson": { "state": "done", "at": 1790000000000 },
 *   "welcome/quiz": { "state": "done", "at": 1790000000000, "best": 0.86, "passed": true },
 *   "welcome/scenario": { "state": "open", "at": 1790000000000 } } }
 */
export type Progress = Readonly<Record<DocumentId, DocumentProgress>>;

/** `at` is when it last changed, in milliseconds since 1970. */
export type DocumentProgress =
  | { readonly state: 'open'; readonly at: number }
  | {
      readonly state: 'done';
      readonly at: number;
      /** The best score so far, from 0 to 1; missing for a lesson. */
      readonly best?: number;
      /** Whether it was ever passed; missing where there is nothing to pass. */
      readonly passed?: boolean;
    };

/** A document was begun. What was done once stays done. */
export function begin(progress: Progress, id: DocumentId, at: number): Progress {
  return progressOf(progress, id) ? progress : { ...progress, [id]: { state: 'open', at } };
}

/** A document was played or read to its end. The best score stays, and what was passed stays passed. */
export function complete(
  progress: Progress,
  id: DocumentId,
  at: number,
  result: { readonly scaled?: number; readonly passed?: boolean | undefined } = {},
): Progress {
  const before = progressOf(progress, id);
  const { best, passed } = before?.state === 'done' ? before : {};
  const scores = [best, result.scaled].filter((score) => score !== undefined);
  const passes = [passed, result.passed].filter((pass) => pass !== undefined);

  return {
    ...progress,
    [id]: {
      state: 'done',
      at,
      ...(scores.length > 0 ? { best: Math.max(...scores) } : {}),
      ...(passes.length > 0 ? { passed: passes.includes(true) } : {}),
    },
  };
}

/** How far a document is; missing when it has not been begun. */
export function progressOf(progress: Progress, id: DocumentId): DocumentProgress | undefined {
  return Object.hasOwn(progress, id) ? progress[id] : undefined;
}

/** Whether nothing is left to do: what can be passed has been. */
export function isDone(progress: Progress, id: DocumentId): boolean {
  const one = progressOf(progress, id);
  return one?.state === 'done' && one.passed !== false;
}

/** Reads stored progress. What is not progress in a known version counts as none. */
export function parseProgress(text: string | undefined): Progress {
  const stored = parseJson(text ?? '');
  if (!isRecord(stored) || stored['version'] !== 1 || !isRecord(stored['documents'])) return {};

  return Object.fromEntries(
    Object.entries(stored['documents']).flatMap(([id, value]) => {
      const one = toDocumentProgress(value);
      return one ? [[id, one]] : [];
    }),
  );
}

/** The text to store. */
export function formatProgress(documents: Progress): string {
  return JSON.stringify({ version: 1, documents });
}

function toDocumentProgress(value: unknown): DocumentProgress | undefined {
  if (!isRecord(value)) return undefined;
  const { state, at, best, passed } = value;
  if (typeof at !== 'number') return undefined;
  if (state === 'open') return { state, at };
  if (state !== 'done') return undefined;

  return {
    state,
    at,
    ...(typeof best === 'number' ? { best } : {}),
    ...(typeof passed === 'boolean' ? { passed } : {}),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
