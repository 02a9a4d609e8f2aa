import type { AttemptReport, CompetencyId, PlaythroughReport, Report } from '@kundskap/core';
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { RewindEvent } from '../events/rewind-event.js';
import { competencyLabel } from '../locale/competencies.js';
import { LocaleController } from '../locale/locale-controller.js';
import type { Messages } from '../locale/messages.js';
import { richText } from '../rich-text/rich-text.styles.js';
import { tokens } from '../theme/tokens.styles.js';
import { debriefStyles } from './debrief.styles.js';
import { renderDebrief } from './debrief.js';
import { renderCompetencies } from './render-competencies.js';
import { renderItems } from './render-items.js';
import { renderSummary } from './render-summary.js';
import type { ReportView } from './report-view.js';
import { styles } from './report.styles.js';

/**
 * Shows how an attempt or a playthrough went: its score, what it showed of each competency, and every
 * item or decision with what was given, what would have been right, and why.
 *
 * @fires {RewindEvent} kundskap-rewind - The learner wants to try again from a decision.
 * @csspart summary - The verdict and the score.
 * @csspart competency - A competency with its bar.
 * @csspart item - An item of a quiz.
 * @csspart debrief - The decisions of a scenario.
 * @csspart decision - A decision of a scenario.
 * @csspart better - What would have been a better choice.
 */
export class ReportElement extends LitElement {
  static override styles = [tokens, richText, debriefStyles, styles];

  static override properties: PropertyDeclarations = {
    report: { attribute: false },
    competencyLabels: { attribute: false },
    rewindable: { type: Boolean },
    base: { attribute: false },
    imageHosts: { attribute: false },
  };

  /** What to show; nothing is rendered without one. */
  report: Report | undefined;

  /** What competencies are called, by their id, where the built-in words are not wanted. */
  competencyLabels: Readonly<Record<CompetencyId, string>> = {};

  /** Offers to try again from each decision of a scenario. */
  rewindable = false;

  /** The address that relative pictures start from. */
  base: string | undefined;

  /** Hosts besides the page's own that pictures may come from. */
  imageHosts: readonly string[] = [];

  readonly #locale = new LocaleController(this);
  #focusOnceThere = false;

  /** Moves focus to the heading of the report, as soon as it shows. */
  override focus(options?: FocusOptions): void {
    const heading = this.renderRoot.querySelector<HTMLElement>('h2');
    this.#focusOnceThere = !heading;
    heading?.focus(options);
  }

  protected override updated(): void {
    if (this.#focusOnceThere) this.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { messages } = this.#locale;
    if (!this.report || !messages) return nothing;

    const view = this.#view(this.report, messages);
    return html`<div class="report" lang=${this.#locale.language}>
      ${renderSummary(this.report, view)} ${renderCompetencies(this.report, view)}
      ${
        this.report.kind === 'quiz'
          ? renderItems(this.report, view)
          : this.#renderDebrief(this.report, view)
      }
    </div>`;
  }

  #renderDebrief({ debrief }: PlaythroughReport, view: ReportView): TemplateResult {
    return html`<section>
      <h3>${view.messages.debrief}</h3>
      ${renderDebrief(debrief, {
        ...view,
        onTryAgain: this.rewindable
          ? (step) => {
              this.dispatchEvent(new RewindEvent(step));
            }
          : undefined,
      })}
    </section>`;
  }

  #view({ lang }: AttemptReport | PlaythroughReport, messages: Messages): ReportView {
    return {
      messages,
      lang,
      options: { base: this.base, imageHosts: this.imageHosts },
      competencyLabel: (id) => competencyLabel(id, this.#locale.language, this.competencyLabels),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kundskap-report': ReportElement;
  }
}
