/** How many words a Markdown document gives to read, feedback included; directives and addresses are not read. */
export function countWords(markdown: string): number {
  const prose = markdown
    .replace(/^\uFEFF?---\r?\n.*?\n---\r?\n/s, '')
    .replace(/<[^>]*>|`[^`\n]*`|\]\([^)]*\)/g, ' ');
  return prose.match(/\p{L}[\p{L}\p{M}\p{N}’'-]*/gu)?.length ?? 0;
}
