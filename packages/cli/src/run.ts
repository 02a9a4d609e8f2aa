import { readFileSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import { build } from './build.js';
import { check, type CheckFormat } from './check.js';
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
    if (!(error instanceof UsageError)) throw error;
    terminal.stderr.write(`${error.message}\n`);
    return 2;
  }
}

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

  program
    .command('check')
    .description('tell every mistake in Markdown files and content folders')
    .argument(
      '<paths...>',
      'files, or folders of them; one with a library.yaml is a content folder',
    )
    .addOption(formatOption())
    .action((paths: string[], { format }: { format: CheckFormat }) => {
      exitWith(check(paths, format, terminal));
    });

  program
    .command('build')
    .description('turn a content folder into JSON, a file for each document and language')
    .argument('<content>', 'the folder that holds library.yaml')
    .requiredOption('--out <dir>', 'the folder to write to')
    .action((content: string, { out }: { out: string }) => {
      exitWith(build(content, out, terminal));
    });

  return program;
}

function formatOption(): Option {
  return new Option('--format <format>', 'how to tell them')
    .choices(['text', 'json'] satisfies CheckFormat[])
    .default('text' satisfies CheckFormat);
}

function version(): string {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
