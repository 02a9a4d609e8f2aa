import { InvalidArgumentError, Option } from 'commander';
import { check, type CheckFormat, type CheckOptions } from '../check.js';
import { formatHelp } from '../command-help.js';
import type { AddCommand } from './add-command.js';

/** `kundskap check`. */
export const addCheck: AddCommand = (program, terminal, exitWith) => {
  program
    .command('check')
    .description('Tell every mistake in Markdown files and content folders, with its cure.')
    .argument(
      '<paths...>',
      'files, or folders of them; one with a library.yaml is a content folder',
    )
    .addOption(
      new Option('--format <format>', 'for people, for programs, or as GitHub annotations')
        .choices(['text', 'json', 'github'] satisfies CheckFormat[])
        .default('text' satisfies CheckFormat),
    )
    .option('--max-warnings <n>', 'end with 1 when there are more warnings than this', toCount)
    .addHelpText('after', formatHelp(help))
    .action((paths: string[], options: CheckOptions) => {
      exitWith(check(paths, options, terminal));
    });
};

const help = {
  examples: [
    ['kundskap check late-parcels.md', 'one file'],
    ['kundskap check content --format github', 'a whole library, in a workflow'],
  ],
  exitCodes: [
    'all is well; nothing is printed, or only warnings and advice',
    'there is an error, or more warnings than allowed',
  ],
} as const;

function toCount(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Give a whole number, 0 or more.');
  return Number(text);
}
