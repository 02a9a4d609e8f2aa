/** HTML that is safe to print: made by {@link markup} only. */
export interface Markup {
  readonly html: string;
}

/** What may stand in {@link markup}: text, which is escaped; numbers; markup; and lists of these. */
export type Printable = string | number | Markup | undefined | readonly Printable[];

/**
 * Writes HTML. Every value is escaped, in text and in quoted attributes, unless it was itself written by
 * `markup`; `undefined` is nothing.
 */
export function markup(strings: TemplateStringsArray, ...values: readonly Printable[]): Markup {
  return { html: String.raw({ raw: strings }, ...values.map(toHtml)) };
}

function toHtml(value: Printable): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return escape(value);
  if (typeof value === 'number') return String(value);
  return 'html' in value ? value.html : value.map(toHtml).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Controls have no place in HTML, and lone surrogates none in UTF-8. */
function escape(text: string): string {
  return text
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? '')
    .replace(/(?![\t\n])\p{Cc}|\p{Cs}/gu, '\uFFFD');
}
