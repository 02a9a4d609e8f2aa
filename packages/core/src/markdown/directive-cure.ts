import { closest } from './closest.js';

/**
 * What an author who wrote this most likely meant; `undefined` when there is no telling. Every slip that
 * is known is one row: how it looks, and how it is written instead.
 */
export function cureFor(text: string): string | undefined {
  const words = text.trim();
  for (const [slip, cure] of slips) {
    const match = slip.exec(words);
    if (match) return cure(match);
  }
  const near = closest(words.toLowerCase(), fixed);
  return near && `Did you mean “${near}”?`;
}

/** The directives that are written in one way only, and those that begin in one way. */
const fixed = [
  'end success',
  'end partial',
  'end fail',
  'type multiple',
  'repeat',
  'keep-order',
  'points 2',
];

/** The directive that a single word stands for, which on its own reads as a competency. */
export function directiveLike(word: string): string | undefined {
  if (/^(multiple|many|multi)$/i.test(word)) return 'type multiple';
  const verdict = /^(success|partial|fail)$/i.exec(word)?.[0];
  if (verdict) return `end ${verdict.toLowerCase()}`;
  return closest(word, ['repeat', 'keep-order', 'keeporder'])?.replace('keeporder', 'keep-order');
}

type Slip = readonly [slip: RegExp, cure: (match: RegExpExecArray) => string];

const slips: readonly Slip[] = [
  [/^if\b.*==/i, () => 'Compare with one “=”: “if patience = 2”.'],
  [/^if\b.*(=>|=<)/i, () => 'Write “>=” for “at least” and “<=” for “at most”.'],
  [/^if\b.*(&&|\|\||&|!(?!=))/i, () => 'Write “and”, “or” and “not” as words.'],
  [/^if\b.*\b(true|false)\b/i, () => 'Write “if receipt” or “if not receipt”.'],
  [/^if\b.*\bvisited\s+[^#\s]/i, () => 'Write “#” before the scene: “if visited #door”.'],
  [/^if\b.*\d[.,]\d/i, () => 'Compare with a whole number: “if patience >= 2”.'],
  [/^(If|IF|iF|when|only if|unless)\b/, () => 'A condition begins with “if”: “if patience >= 2”.'],
  [
    /^if\b/,
    () => 'Write a condition such as “if patience >= 2” or “if receipt and not visited #door”.',
  ],
  [/^(\d+)[.,]?\d*\s*%$/, ([, share]) => `Write “${Number(share) / 100}”.`],
  [/^([-+−]?\d+),(\d+)$/, ([, whole, part]) => `Write “${whole ?? ''}.${part ?? ''}”.`],
  [/^[-+−]?\d*\.?\d+$/, () => 'A weight is a number from -1 to 1, such as 0.5.'],
  [/^points?\b[\s:=]*(\d+(?:\.\d+)?)\b/i, ([, points]) => `Write “points ${points ?? ''}”.`],
  [/^(\d+(?:\.\d+)?)\s*(?:points?|p)$/i, ([, points]) => `Write “points ${points ?? ''}”.`],
  [/^points?\b/i, () => 'Write a number above 0: “points 2”.'],
  [/^(?:the )?end\b|\bend$/i, () => 'Write “end success”, “end partial” or “end fail”.'],
  [/^#\s*\S+\s/, () => 'An id has no spaces: “#ask-first”.'],
  [/^#/, () => 'An id has letters, digits, “-” and “_” only: “#ask-first”.'],
  [/^([-+−]\s*\d+)\s+([\p{L}_-]+)$/u, ([, by, name]) => `Write “${name ?? ''} ${by ?? ''}”.`],
  [
    /^([\p{L}_-]+)\s*(?:\+=|[:=]\s*\+)\s*(\d+)$/u,
    ([, name, by]) => `Write “${name ?? ''} +${by ?? ''}”.`,
  ],
  [
    /^([\p{L}_-]+)\s*(?:-=|[:=]\s*[-−])\s*(\d+)$/u,
    ([, name, by]) => `Write “${name ?? ''} -${by ?? ''}”.`,
  ],
  [
    /^([\p{L}_-]+?)\s*(\+\+|--)$/u,
    ([, name, sign]) => `Write “${name ?? ''} ${(sign ?? '').charAt(0)}1”.`,
  ],
  [/^([\p{L}_-]+)\s*[:=]\s*true$/iu, ([, name]) => `Write “set ${name ?? ''}”.`],
  [/^([\p{L}_-]+)\s*[:=]\s*false$/iu, ([, name]) => `Write “clear ${name ?? ''}”.`],
  [/^(set|clear)\b/i, () => 'Name one variable after it: “set receipt”, “clear receipt”.'],
  [
    /^([\p{L}_-]+)\s*[:=]?\s*\d+$/u,
    ([, name]) => `Say how it changes: “${name ?? ''} +1” or “${name ?? ''} -1”.`,
  ],
  [/[-+−]\s*\d+[.,]\d+$/, () => 'Effects are whole numbers: “listening +1”.'],
  [/[-+−]\s*\d+\s+[\p{L}_]/u, () => 'Put a comma between effects: “listening +1, patience -1”.'],
];
