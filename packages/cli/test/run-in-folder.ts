import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { run } from '../src/run.js';

/** What a command did in a folder of its own. */
export interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Files by their path; a text is written as UTF-8. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Makes a folder that lasts as long as the test. */
export function folderWith(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'kundskap-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Runs `kundskap <argv>` in a folder, as a program would. */
export function runIn(folder: string, ...argv: string[]): Ran {
  return runWith({}, folder, ...argv);
}

/** What the test says of the terminal: whether a person reads it, and the environment. */
export interface Seen {
  readonly isTTY?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs `kundskap <argv>` in a folder, in a terminal of some kind. */
export function runWith({ isTTY = false, env = {} }: Seen, folder: string, ...argv: string[]): Ran {
  const written = { stdout: '', stderr: '' };
  const exitCode = run(argv, {
    stdout: { write: (text) => (written.stdout += text), isTTY },
    stderr: { write: (text) => (written.stderr += text), isTTY },
    env,
    cwd: () => folder,
  });
  return { exitCode, ...written };
}

/** The text of every file in a folder, by its path. */
export function textsIn(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}
