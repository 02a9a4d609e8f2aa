import type { Plugin } from 'vite';

/** Nothing is painted before the script has run, so that a theme that was chosen does not flash in. */
export function renderBlockingScript(): Plugin {
  return {
    name: 'kundskap-render-blocking-script',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replaceAll('<script type="module"', '$& blocking="render"'),
    },
  };
}
