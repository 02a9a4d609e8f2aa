import type { AttemptReport, CompetencyId, PlaythroughReport, Report } from '@kundskap/core';
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { RewindEvent } from '../events/rewind-event.js';
import { competencyLabel } from '../locale/competencies.js';
import { LocaleController } from '../locale/locale-controller.js';
import type { Messages } from '../locale/messages.js';
import '../rich-text/rich-blocks.js';
import { richBlockStyles } from '../rich-text/rich-blocks.styles.js';
import { richText } from '../rich-text/rich-text.styles.js';
import { iconStyles } from '../theme/icons.styles.js';
import { tokens } from '../theme/tokens.styles.js';
import type { PlaythroughParts } from './playthrough-parts.js';
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
 * @csspart survey - What the customer of a scenario says of it.
 * @csspart scorecard - What a mystery shopper says of it.
 * @csspart debrief - The decisions of a scenario.
 * @csspart decision - A decision of a scenario.
 * @csspart better - What would have been a better choice.
 */
export class ReportElement extends LitElement {
  static override styles = [tokens, iconStyles, richText, richBlockStyles, styles];

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
  #parts: PlaythroughParts | 'loading' | 'missing' | undefined;

  /** Moves focus to the heading of the report, as soon as it shows. */
  override focus(options?: FocusOptions): void {
    const heading = this.renderRoot.querySelector<HTMLElement>('h2');
    this.#focusOnceThere = !heading;
    heading?.focus(options);
  }

  protected override willUpdate(): void {
    if (this.report?.kind === 'scenario' && !this.#parts) void this.#loadParts();
  }

  protected override updated(): void {
    if (this.#focusOnceThere) this.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { messages } = this.#locale;
    if (!this.report || !messages || this.#parts === 'loading') return nothing;

    const view = this.#view(this.report, messages);
    return html`<div class="report" lang=${this.#locale.language}>
      ${
        this.report.kind === 'quiz'
          ? html`${renderSummary(this.report, view)} ${renderCompetencies(this.report, view)}
            ${renderItems(this.report, view)}`
          : this.#renderPlaythrough(this.report, view)
      }
    </div>`;
  }

  #renderPlaythrough(report: PlaythroughReport, view: ReportView): TemplateResult {
    const parts = typeof this.#parts === 'object' ? this.#parts : undefined;

    return html`${renderSummary(report, view)} ${parts?.renderSurvey(report, view)}
    ${renderCompetencies(report, view)}
    ${parts?.renderRest(report, view, this.rewindable ? this.#onTryAgain : undefined)}`;
  }

  readonly #onTryAgain = (step: number) => {
    this.dispatchEvent(new RewindEvent(step));
  };

  /** Where they cannot be loaded, the report stands without them. */
  async #loadParts(): Promise<void> {
    this.#parts = 'loading';
    try {
      const { PlaythroughParts } = await import('./playthrough-parts.js');
      this.#parts = await PlaythroughParts.of(this);
    } catch {
      this.#parts = 'missing';
    }
    this.requestUpdate();
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
