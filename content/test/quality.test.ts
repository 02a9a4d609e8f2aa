import { plainText, type Item, type LessonDocument, type QuizKey } from '@kundskap/core';
import { describe, expect, test } from 'vitest';
import { documentsIn, library } from './read-library-files.js';

describe.for(library.languages)('in %s', (lang) => {
  const documents = documentsIn(lang);

  test('the right choice is the longest in at most 40 % of the items where one is picked', () => {
    const items = pickOneItems(lang);
    const longest = items.filter(({ lengths, right }) => lengths[right] === Math.max(...lengths));
    expect(longest.length / items.length).toBeLessThanOrEqual(0.4);
  });

  test('the right choice stands in every place, in none more than twice as often as by chance', () => {
    const items = pickOneItems(lang).filter(({ lengths }) => lengths.length === 4);
    for (const place of [0, 1, 2, 3]) {
      const share = items.filter(({ right }) => right === place).length / items.length;
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThanOrEqual(0.5);
    }
  });

  test.for(documents.flatMap(({ document }) => (document.kind === 'lesson' ? [document] : [])))(
    'the lesson $id reads easily: LIX under 45',
    (lesson) => {
      expect(lix(lesson)).toBeLessThan(45);
    },
  );
});

interface PickOne {
  readonly lengths: readonly number[];
  readonly right: number;
}

function pickOneItems(lang: string): PickOne[] {
  return documentsIn(lang).flatMap(({ document, key }) =>
    document.kind === 'quiz' && key.kind === 'quiz'
      ? document.items.flatMap((item) => toPickOne(item, key))
      : [],
  );
}

function toPickOne(item: Item, { items }: QuizKey): PickOne[] {
  const key = items[item.id];
  if (item.kind !== 'choice' || key?.kind !== 'choice' || item.pick === 'many') return [];
  const lengths = item.choices.map(({ text }) => plainText(text).length);
  return [{ lengths, right: item.choices.findIndex(({ id }) => key.correct.includes(id)) }];
}

/** Björnsson's readability index: words per sentence, plus the percentage of words over six letters. */
function lix({ introduction, sections }: LessonDocument): number {
  const text = [
    introduction,
    ...sections.flatMap(({ content, takeaway = [] }) => [content, takeaway]),
  ]
    .map((content) => plainText(content))
    .join('\n');
  const words = text.match(/[\p{L}\p{M}’'-]+/gu) ?? [];
  const sentences = text.match(/[.!?…][”"’»“)]*(?=\s|$)/gu) ?? [];
  const long = words.filter((word) => word.length > 6);
  return words.length / Math.max(1, sentences.length) + (100 * long.length) / words.length;
}
