/** What shows rich text in full, and its looks. */
type RichBlocks = typeof import('./rich-blocks.js');

/** What plain prompts are made of; anything else in a document has another type. */
const rich = /"type":"(?!paragraph|speech|emphasis|strong|break)/;

/** Loads what shows a document, item or text in full, where it has more than plain paragraphs. */
export async function loadRichBlocks(content: unknown): Promise<RichBlocks | undefined> {
  return rich.test(JSON.stringify([content])) ? import('./rich-blocks.js') : undefined;
}
