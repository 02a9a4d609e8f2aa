import type { Verdict } from '@kundskap/core';
import type { AskingMessages } from './asking/asking-messages.js';
import type { MarkingMessages } from './marking/marking-messages.js';

/** Every text of a report, a scenario or a lesson. A language that misses one does not compile. */
export interface Messages extends AskingMessages, MarkingMessages {
  // Report
  readonly report: string;
  readonly passed: string;
  readonly notPassed: string;
  readonly passMark: (share: number) => string;
  readonly time: string;
  readonly competencies: string;
  readonly notAssessed: string;
  readonly competencyLevel: (share: number) => string;
  readonly opportunities: (count: number) => string;
  readonly itemByItem: string;
  readonly yourResponse: string;
  readonly noResponse: string;
  readonly hintsUsed: (count: number) => string;

  // Scenario
  readonly begin: string;
  readonly you: string;
  readonly customer: string;
  readonly conversation: string;
  readonly replies: string;
  readonly continue: string;
  readonly mood: string;
  /** From the worst mood to the best. */
  readonly moods: readonly [string, string, string, string, string];
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly takeaway: string;
  readonly debrief: string;
  readonly decisionOf: (position: number, total: number) => string;
  readonly youSaid: string;
  readonly whatHappened: string;
  readonly feedback: string;
  readonly bestChoice: string;
  readonly betterChoice: string;
  readonly why: string;
  /** Points that a decision earned of a competency. */
  readonly gain: (competency: string, points: number) => string;
  readonly noGain: string;
  readonly tryAgainFromHere: string;
  readonly rewinds: (count: number) => string;
  readonly goOn: string;
  readonly readAloud: string;
  /** The browser cannot read the language of the scenario. */
  readonly noVoice: string;
  /** The scenario was edited, so that the last steps of a stored playthrough no longer fit. */
  readonly changed: string;
  readonly showBest: string;
  readonly bestConversation: string;
}
