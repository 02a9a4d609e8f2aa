import type { DocumentKind, ManifestDocument } from '@kundskap/core';

/** The words a minute of someone who reads to learn. */
const readingPace = 180;

/**
 * How much of a document one go shows, and the minutes that each part takes besides reading. A
 * conversation shows one path, and a quiz the feedback to one response an item.
 */
const shares: Readonly<Record<DocumentKind, { shown: number; minutesAPart: number }>> = {
  lesson: { shown: 1, minutesAPart: 0 },
  scenario: { shown: 0.5, minutesAPart: 0.25 },
  quiz: { shown: 0.4, minutesAPart: 0.5 },
};

/** About how many minutes a document takes: whole minutes, at least one. */
export function estimateMinutes({
  kind,
  words,
  parts,
}: Pick<ManifestDocument, 'kind' | 'words' | 'parts'>): number {
  const { shown, minutesAPart } = shares[kind];
  return Math.max(1, Math.round((words * shown) / readingPace + parts * minutesAPart));
}
