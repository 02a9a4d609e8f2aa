import { html, type TemplateResult } from 'lit';
import { icon } from '../design/icons.js';
import type { Messages } from '../locale/messages.js';
import type { DocumentProgress } from './progress.js';

/** How far a document is, as an icon and a word. */
export function renderProgress(
  progress: DocumentProgress | undefined,
  messages: Messages,
): TemplateResult {
  const sign = signOf(progress);
  return html`<span class="progress ${sign}">
    ${icon(sign)} <span class="words">${progressText(progress, messages)}</span>
  </span>`;
}

/** What is not passed yet is as good as in progress. */
function signOf(progress: DocumentProgress | undefined): 'new' | 'open' | 'done' {
  if (progress?.state !== 'done') return progress?.state ?? 'new';
  return progress.passed === false ? 'open' : 'done';
}

function progressText(progress: DocumentProgress | undefined, messages: Messages): string {
  if (!progress) return messages.notBegun;
  if (progress.state === 'open') return messages.open;

  const { best, passed } = progress;
  if (best === undefined) return messages.read;
  if (passed === undefined) return messages.done(best);
  return passed ? messages.passed(best) : messages.notPassed(best);
}
