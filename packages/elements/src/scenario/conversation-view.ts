import type { Messages } from '../locale/messages.js';
import type { RichTextOptions } from '../rich-text/render-content.js';

/** What the parts of a conversation need besides what they show. */
export interface ConversationView {
  readonly messages: Messages;
  readonly options: RichTextOptions;
  /** The language of the document. */
  readonly lang: string;
}
