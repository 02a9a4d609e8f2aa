import type { AttemptReport, CompetencyId } from '@kundskap/core';
import { html, type TemplateResult } from 'lit';
import type { PlayedDocument } from '../document/document-controller.js';
import type { AskingMessages } from '../locale/asking/asking-messages.js';

/** What the end of a quiz shows of it. */
export interface EndedQuiz {
  readonly report: AttemptReport | undefined;
  readonly competencyLabels: Readonly<Record<CompetencyId, string>>;
  readonly imageHosts: readonly string[];
  readonly restart: () => void;
}

/** The report, or that the responses were handed in where the host scores; and another attempt. */
export function renderEnd(
  { report, competencyLabels, imageHosts, restart }: EndedQuiz,
  { key, base }: PlayedDocument<'quiz'>,
  { handedIn, tryAgain }: AskingMessages,
): TemplateResult {
  return html`
    ${
      key
        ? html`<kundskap-report
            .report=${report}
            .competencyLabels=${competencyLabels}
            .base=${base}
            .imageHosts=${imageHosts}
          ></kundskap-report>`
        : html`<h2 id="handed-in" tabindex="-1">${handedIn}</h2>`
    }
    <div class="footer" part="footer">
      <span class="space"></span>
      <button type="button" class="primary" @click=${restart}>${tryAgain}</button>
    </div>
  `;
}
