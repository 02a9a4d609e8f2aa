import type { Mode } from '../attempt/attempt-event.js';
import type { Content, Inline } from '../model/content.js';
import type {
  ChoiceId,
  CompetencyId,
  DocumentId,
  ItemId,
  LanguageTag,
  SceneId,
} from '../model/ids.js';
import type { ItemKind } from '../model/item.js';
import type { Verdict } from '../model/scenario.js';
import type { Outcome } from '../score/outcome.js';
import type { Score } from '../score/score.js';

/** An attempt or playthrough, scored, for people. */
export type Report = AttemptReport | PlaythroughReport;

/** What reports of every kind have in common. */
export interface ReportBase {
  readonly document: DocumentId;
  readonly lang: LanguageTag;
  readonly title: string;
  readonly score: Score;
  /** The scaled score that passes; missing where the author set none. */
  readonly pass?: number;
  /** Missing where the document sets nothing to pass. */
  readonly passed?: boolean;
  readonly competencies: readonly CompetencyReport[];
  readonly startedAt: number;
  readonly endedAt: number;
  readonly durationMs: number;
}

/** A submitted attempt at a quiz. */
export interface AttemptReport extends ReportBase {
  readonly kind: 'quiz';
  readonly mode: Mode;
  readonly items: readonly ItemReport[];
}

/** One item of an attempt, in words. */
export interface ItemReport {
  readonly item: ItemId;
  readonly kind: ItemKind;
  readonly title: readonly Inline[];
  readonly prompt: Content;
  readonly points: number;
  readonly hintsUsed: number;
  readonly competencies: readonly CompetencyId[];
  readonly outcome: Outcome;
}

/** What an attempt or playthrough showed of a competency. */
export interface CompetencyReport {
  readonly competency: CompetencyId;
  /** From 0 to `possible`. */
  readonly earned: number;
  readonly possible: number;
  /** How many items or decisions gave a chance to show it; at 0 the competency is *not assessed*. */
  readonly opportunities: number;
}

/** An ended playthrough of a scenario. */
export interface PlaythroughReport extends ReportBase {
  readonly kind: 'scenario';
  readonly ending: SceneId;
  readonly verdict: Verdict;
  /** The customer's mood at the end, from 0 to 1; missing where the scenario names none. */
  readonly mood?: number;
  readonly rewinds: number;
  readonly debrief: readonly DebriefStep[];
}

/** One decision, told back. */
export interface DebriefStep {
  /** Counts all steps of the playthrough from 0, for `rewound`. */
  readonly step: number;
  readonly scene: SceneId;
  readonly title: readonly Inline[];
  /** What was said and shown in the scene, as the learner saw it. */
  readonly content: Content;
  readonly choice: ChoiceId;
  /** What the learner said or did. */
  readonly said: readonly Inline[];
  /** Points per competency that the decision earned; empty when it had scored before. */
  readonly gains: Readonly<Record<CompetencyId, number>>;
  readonly feedback?: Content;
  /** The scene's explanation. */
  readonly explanation?: Content;
  /** A choice that was open then and leads to a better score; missing when the learner took a best one. */
  readonly better?: {
    readonly choice: ChoiceId;
    readonly said: readonly Inline[];
    readonly feedback?: Content;
  };
}
