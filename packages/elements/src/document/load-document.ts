import { documentVersion, type BuiltDocument, type DocumentKind } from '@kundskap/core';

/** Why content could not be shown. */
export type LoadFailure = 'not-found' | 'not-json' | 'newer-version' | 'malformed' | 'offline';

/** Content could not be loaded, for a reason that its reader can be told. */
export class LoadError extends Error {
  constructor(
    readonly failure: LoadFailure,
    src: string,
  ) {
    super(`${src}: ${failure}`);
  }
}

/** A built document, and where it came from. */
export interface LoadedDocument extends BuiltDocument {
  readonly url: string;
}

const depthLimit = 64;
const refusedNames: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** The list that a document of each kind cannot do without. */
const parts = { quiz: 'items', scenario: 'scenes', lesson: 'sections' } satisfies Record<
  DocumentKind,
  string
>;

/**
 * Fetches a built document of a kind.
 *
 * @param src - Its address; `{lang}` in it stands for the language.
 * @throws {@link LoadError}
 */
export async function loadDocument(
  src: string,
  lang: string,
  kind: DocumentKind,
): Promise<LoadedDocument> {
  const url = new URL(src.replaceAll('{lang}', encodeURIComponent(lang)), document.baseURI).href;
  const built = await fetchJson(url);
  const { version, document: content } = isRecord(built) && isHarmless(built, 0) ? built : {};
  if (typeof version === 'number' && version > documentVersion) {
    throw new LoadError('newer-version', url);
  }
  if (
    typeof version !== 'number' ||
    !isRecord(content) ||
    content['kind'] !== kind ||
    typeof content['id'] !== 'string' ||
    !Array.isArray(content[parts[kind]])
  ) {
    throw new LoadError('malformed', url);
  }

  // The border: what else a broken document lacks is met where it is rendered, item by item.
  return { ...(built as BuiltDocument), url };
}

async function fetchJson(url: string): Promise<unknown> {
  let failure: LoadFailure = 'offline';
  try {
    const response = await fetch(url);
    if (!response.ok && response.status < 500) failure = 'not-found';
    if (response.ok) {
      const text = await response.text();
      failure = 'not-json';
      return JSON.parse(text);
    }
  } catch {
    // Told below.
  }
  throw new LoadError(failure, url);
}

/** Holds no name that could reach a prototype, and nothing nested beyond reason. */
function isHarmless(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth > depthLimit) return false;
  return Object.entries(value).every(
    ([name, field]) => !refusedNames.has(name) && isHarmless(field, depth + 1),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
