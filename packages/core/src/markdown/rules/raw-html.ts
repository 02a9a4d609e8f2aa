import type { Rule } from './rule.js';

export const rawHtml: Rule<{ readonly html: string }> = {
  code: 'raw-html',
  severity: 'warning',
  message: (p) => `“${p.html}” will be shown as text: HTML is not supported here.`,
  hint: (p) => cures.find(([tag]) => tag.test(p.html))?.[1] ?? 'Use Markdown instead.',
};

const cures = [
  [/^<(b|strong)\b/i, 'Write “**words**”.'],
  [/^<(i|em)\b/i, 'Write “*words*”.'],
  [/^<br\b/i, 'Begin a new paragraph with an empty line, or end the line with “\\”.'],
  [/^<img\b/i, 'Write “![What it shows](picture.webp)”.'],
  [/^<a\b/i, 'Write “[words](address)”. An “<a id>” stands in a heading only.'],
] as const;
