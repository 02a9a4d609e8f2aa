/**
 * The classes of the elements, their events, and the stores that keep logs. Importing this registers
 * nothing: `@kundskap/elements/define.js` does, or the `define.js` of a single element.
 *
 * @module @kundskap/elements
 */
export { BestWorstItemElement } from './best-worst-item/best-worst-item.js';
export { ChoiceItemElement } from './choice-item/choice-item.js';
export { ClozeItemElement } from './cloze-item/cloze-item.js';
export { EntryItemElement } from './entry-item/entry-item.js';
export { ItemElement, type ItemParts } from './item/item-element.js';
export { KindItemElement } from './item/kind-item-element.js';
export { LessonElement } from './lesson/lesson.js';
export { MatchItemElement } from './match-item/match-item.js';
export { OpenItemElement } from './open-item/open-item.js';
export { OrderItemElement } from './order-item/order-item.js';
export { QuizElement } from './quiz/quiz.js';
export { RateItemElement } from './rate-item/rate-item.js';
export { ReportElement } from './report/report.js';
export { ScenarioElement } from './scenario/scenario.js';

export { CheckEvent } from './events/check-event.js';
export { CompleteEvent } from './events/complete-event.js';
export { DecideEvent } from './events/decide-event.js';
export { RespondEvent } from './events/respond-event.js';
export { RestoreEvent } from './events/restore-event.js';
export { RewindEvent } from './events/rewind-event.js';
export { SubmitAttemptEvent } from './events/submit-attempt-event.js';

export { openIdbStore } from './store/idb-store.js';
export type { LogEvent, LogStore } from './store/log-store.js';
export { memoryStore } from './store/memory-store.js';

export type { Formats } from './locale/formats.js';
export type { Plural, PluralForms } from './locale/plural.js';
export type { InterfaceLanguage, Words } from './locale/words-controller.js';
export type { AskingMessages } from './locale/asking/asking-messages.js';
export type { KindMessages } from './locale/kinds/kind-messages.js';
export type { MarkingMessages } from './locale/marking/marking-messages.js';
export type { Messages } from './locale/messages.js';
export type { SurveyMessages } from './locale/survey/survey-messages.js';
export type { LoadFailure } from './document/load-document.js';
export type { RichTextOptions } from './rich-text/render-content.js';
export type { MediaOptions } from './rich-text/render-media.js';
