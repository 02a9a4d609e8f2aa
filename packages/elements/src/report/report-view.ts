import type { CompetencyId } from '@kundskap/core';
import type { Messages } from '../locale/messages.js';
import type { RichTextOptions } from '../rich-text/render-content.js';

/** What the parts of a report need besides the report. */
export interface ReportView {
  readonly messages: Messages;
  readonly options: RichTextOptions;
  /** The language of the document. */
  readonly lang: string;
  readonly competencyLabel: (id: CompetencyId) => string;
}
