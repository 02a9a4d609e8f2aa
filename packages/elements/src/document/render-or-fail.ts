import type { TemplateResult } from 'lit';

/**
 * Renders a document, or what tells its reader that it is broken: what a document lacks shows only
 * in the middle of rendering it.
 */
export function renderOrFail(
  render: () => TemplateResult,
  renderBroken: () => TemplateResult,
): TemplateResult {
  try {
    return render();
  } catch {
    return renderBroken();
  }
}
