/** How many words there are to read. A word with an apostrophe or a hyphen is one. */
export function countWords(text: string): number {
  return text.match(/\p{L}[\p{L}\p{M}\p{N}’'-]*/gu)?.length ?? 0;
}
