import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, readLibrary, type ParsedDocument } from '@kundskap/core/markdown';

const root = join(import.meta.dirname, '..');

/** The library as `library.yaml` declares it, and what is wrong with that. */
export const { library, diagnostics } = readLibrary(
  readFileSync(join(root, 'library.yaml'), 'utf8'),
);

/** Every document of the library, by `<module>/<lang>/<name>.md`. */
export const parsed: ReadonlyMap<string, ParsedDocument> = new Map(
  readdirSync(join(root, 'modules'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => {
      const text = readFileSync(join(root, 'modules', file), 'utf8');
      return [file, parseDocument(text, { file, library })] as const;
    }),
);

/** Every document of one language. */
export function documentsIn(lang: string): ParsedDocument[] {
  return [...parsed.values()].filter(({ document }) => document.lang === lang);
}
