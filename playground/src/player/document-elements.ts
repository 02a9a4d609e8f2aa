import type { DocumentKind } from '@kundskap/core';

/** Loads the element that plays documents of a kind. */
export const documentElements = {
  lesson: () => import('@kundskap/elements/lesson/define.js'),
  scenario: () => import('@kundskap/elements/scenario/define.js'),
  quiz: () => import('@kundskap/elements/quiz/define.js'),
} satisfies Record<DocumentKind, () => Promise<unknown>>;
