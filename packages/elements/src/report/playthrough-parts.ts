import type { PlaythroughReport } from '@kundskap/core';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { SurveyMessages } from '../locale/survey/survey-messages.js';
import { surveyWords } from '../locale/survey/survey-words.js';
import { WordsController } from '../locale/words-controller.js';
import { adoptStyles } from '../theme/adopt-styles.js';
import { debriefStyles } from './debrief.styles.js';
import { renderDebrief } from './debrief.js';
import { renderScorecard } from './render-scorecard.js';
import { renderSurvey } from './render-survey.js';
import type { ReportView } from './report-view.js';
import { surveyStyles } from './survey.styles.js';

/** What a report tells of a playthrough and not of a quiz; loaded once there is one to report. */
export class PlaythroughParts {
  readonly #words: WordsController<SurveyMessages>;

  private constructor(words: WordsController<SurveyMessages>) {
    this.#words = words;
  }

  /** Gives a report its styles and words. Without the words, nobody but the debrief has anything to say. */
  static async of(report: LitElement): Promise<PlaythroughParts> {
    adoptStyles(report, ...debriefStyles, surveyStyles);
    const words = new WordsController(report, surveyWords);
    await words.load().catch(() => undefined);
    return new PlaythroughParts(words);
  }

  /** What the customer says of it. */
  renderSurvey(report: PlaythroughReport, view: ReportView): TemplateResult | typeof nothing {
    const { messages } = this.#words;
    return messages ? renderSurvey(report, messages, view) : nothing;
  }

  /** What a mystery shopper says of it, and the debrief. */
  renderRest(
    report: PlaythroughReport,
    view: ReportView,
    onTryAgain: ((step: number) => void) | undefined,
  ): TemplateResult {
    const { messages } = this.#words;

    return html`
      ${messages ? renderScorecard(report, messages, view) : nothing}
      <section>
        <h3>${view.messages.debrief}</h3>
        ${renderDebrief(report.debrief, { ...view, onTryAgain })}
      </section>
    `;
  }
}
