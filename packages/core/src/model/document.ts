import type { LanguageTag } from './ids.js';
import type { LessonDocument } from './lesson.js';
import type { QuizDocument, QuizKey } from './quiz.js';
import type { ScenarioDocument, ScenarioKey } from './scenario.js';

/** The version of the built format that this library writes and reads. */
export const documentVersion = 1;

/** One document in one language, as the learner may see it. */
export type Document = QuizDocument | ScenarioDocument | LessonDocument;

/** The kinds of document. */
export type DocumentKind = Document['kind'];

/** What is kept apart from a document: what is correct, and what is said afterwards. */
export type Key = QuizKey | ScenarioKey | LessonKey;

/** A lesson asks nothing; its key is empty. */
export interface LessonKey {
  readonly kind: 'lesson';
}

/** A file of built content. A host that scores elsewhere leaves out `key`. */
export interface BuiltDocument {
  readonly version: number;
  readonly document: Document;
  readonly key?: Key;
  /** The languages in which the document exists. */
  readonly languages: readonly LanguageTag[];
}
