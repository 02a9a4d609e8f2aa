import type { DocumentId } from '@kundskap/core';
import { isLanguage, type Language } from '../language/languages.js';

/** A page of the playground, as the part of the address after `#` names it. */
export type Route = LibraryRoute | PlayerRoute | NotFoundRoute;

/** All modules: `#/<lang>/`. */
export interface LibraryRoute {
  readonly page: 'library';
  readonly lang: Language;
}

/** A document: `#/<lang>/<module>/<name>`. */
export interface PlayerRoute {
  readonly page: 'player';
  readonly lang: Language;
  readonly document: DocumentId;
}

/** Anything else. `path` is what stood after the language. */
export interface NotFoundRoute {
  readonly page: 'not-found';
  readonly lang: Language;
  readonly path: string;
}

/**
 * The page that a hash names; missing when it names none at all.
 *
 * @param preferred - The language for an address that names none.
 */
export function readRoute(
  hash: string,
  documents: readonly DocumentId[],
  preferred: Language,
): Route | undefined {
  const parts = hash.replace(/^#/, '').split('/').filter(Boolean).map(decode);
  if (parts.length === 0) return undefined;

  const [lang, ...rest] = parts;
  const path = rest.join('/');
  if (!isLanguage(lang)) return { page: 'not-found', lang: preferred, path: parts.join('/') };
  if (rest.length === 0) return { page: 'library', lang };
  if (documents.includes(path)) return { page: 'player', lang, document: path };
  return { page: 'not-found', lang, path };
}

/** The hash that names a page. */
export function toHash(route: Route): string {
  return `#/${route.lang}/${encodeURI(pathOf(route))}`;
}

function pathOf(route: Route): string {
  switch (route.page) {
    case 'library':
      return '';
    case 'player':
      return route.document;
    case 'not-found':
      return route.path;
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
