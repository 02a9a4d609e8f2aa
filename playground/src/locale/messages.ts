import type { DocumentKind } from '@kundskap/core';
import type { Theme } from '../theme/theme.js';

/** Every text the playground says for itself. A language that misses one does not compile. */
export interface Messages {
  readonly skipToContent: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<Theme, string>>;
  readonly keptHere: string;

  // Library
  readonly library: string;
  readonly heading: string;
  readonly lead: string;
  readonly kinds: Readonly<Record<DocumentKind, string>>;
  readonly minutes: (count: number) => string;
  /** What a module trains. */
  readonly trains: string;
  readonly doneOf: (done: number, total: number) => string;

  // How far a document is
  readonly notBegun: string;
  readonly open: string;
  readonly read: string;
  /** `share` is the best score, from 0 to 1. */
  readonly done: (share: number) => string;
  readonly passed: (share: number) => string;
  readonly notPassed: (share: number) => string;

  // Player
  readonly youAreHere: string;
  readonly inThisModule: string;
  readonly next: string;
  readonly backToLibrary: string;
  readonly playerFailed: string;
  readonly retry: string;

  // Not found
  readonly notFound: string;
  readonly notFoundText: string;
}

/** Minutes and shares in the manner of a language. */
export function formats(locale: string) {
  const minutes = new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute' });
  const shares = new Intl.NumberFormat(locale, { style: 'percent' });

  return {
    minutes: (count: number) => minutes.format(count),
    percent: (share: number) => shares.format(share),
  };
}
