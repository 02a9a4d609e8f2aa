import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { addAnalyse } from './commands/add-analyse.js';
import { addBuild } from './commands/add-build.js';
import { addCheck } from './commands/add-check.js';
import type { AddCommand } from './commands/add-command.js';
import { addNew } from './commands/add-new.js';
import { addPrint } from './commands/add-print.js';
import { addTranslate } from './commands/add-translate.js';
import { isSystemError } from './is-system-error.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage-error.js';

/**
 * Runs `kundskap <argv>` and returns its exit code: 0 when all is well, 1 when the content has errors,
 * 2 when the command was called wrongly.
 *
 * @example
 * process.exitCode = run(['check', 'content', '--format', 'json'], process);
 */
export function run(argv: readonly string[], terminal: Terminal): number {
  let exitCode = 0;
  const program = kundskap(terminal, (code) => {
    exitCode = code;
  });

  try {
    program.parse(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    // Commander has already told what was wrong with the arguments; help and version end with 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof UsageError || isSystemError(error))) throw error;
    terminal.stderr.write(`${error.message}\n`);
    return 2;
  }
}

/** In the order in which `--help` lists them. */
const commands: readonly AddCommand[] = [
  addNew,
  addCheck,
  addAnalyse,
  addBuild,
  addPrint,
  addTranslate,
];

function kundskap(terminal: Terminal, exitWith: (code: number) => void): Command {
  const program = new Command('kundskap')
    .description('Check and build quizzes, scenarios and lessons written in Markdown.')
    .version(version())
    .showHelpAfterError('(kundskap --help tells what there is)')
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
    })
    .exitOverride();

  for (const add of commands) add(program, terminal, exitWith);
  return program;
}

function version(): string {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
