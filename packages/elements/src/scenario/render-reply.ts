import { html, type TemplateResult } from 'lit';
import { renderInline, type RichTextOptions } from '../rich-text/render-content.js';
import type { Reply } from './reply.js';

/** The words of a reply: what is done in italics, what is said upright. */
export function renderReply(reply: Reply, options: RichTextOptions): readonly TemplateResult[] {
  return reply.map(({ manner, children }) =>
    manner === 'said'
      ? html`<span>${renderInline(children, options)}</span>`
      : html`<i>${renderInline(children, options)}</i>`,
  );
}

/** Whether nothing is said in a reply. */
export function isDeed(reply: Reply): boolean {
  return reply.every(({ manner }) => manner === 'done');
}
