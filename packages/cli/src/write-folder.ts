import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file to write: its place in the folder, and its text or the file it is a copy of. */
export type OutputFile = { readonly place: string } & (
  { readonly text: string } | { readonly copyOf: string }
);

/** Writes files into a folder. What an earlier build left in its `modules` goes. */
export function writeFolder(folder: string, files: readonly OutputFile[]): void {
  if (existsSync(join(folder, 'manifest.json'))) {
    rmSync(join(folder, 'modules'), { recursive: true, force: true });
  }

  for (const file of files) {
    const path = join(folder, file.place);
    mkdirSync(dirname(path), { recursive: true });
    if ('text' in file) writeFileSync(path, file.text);
    else copyFileSync(file.copyOf, path);
  }
}
