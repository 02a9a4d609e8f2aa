import { InvalidArgumentError, Option } from 'commander';
import { analyse, type AnalyseOptions, type AnalysisFormat } from '../analyse/analyse.js';
import { formatHelp } from '../command-help.js';
import type { AddCommand } from './add-command.js';

/** `kundskap analyse`. */
export const addAnalyse: AddCommand = (program, terminal, exitWith) => {
  program
    .command('analyse')
    .description('Tell what a quiz or a scenario is like as a test: its scores, and who passes.')
    .argument('<file>', 'a Markdown file')
    .addOption(
      new Option('--format <format>', 'for people, or for programs')
        .choices(['text', 'json'] satisfies AnalysisFormat[])
        .default('text' satisfies AnalysisFormat),
    )
    .option('--seed <n>', 'for what is too much to work out, and is estimated', toSeed, 1)
    .addHelpText('after', formatHelp(help))
    .action((file: string, options: AnalyseOptions) => {
      exitWith(analyse(file, options, terminal));
    });
};

const help = {
  examples: [
    ['kundskap analyse two-jackets.md', 'scores, traps, and plays that try every choice'],
    ['kundskap analyse late-parcels.md --format json', 'for a program'],
  ],
  exitCodes: ['it was analysed, errors or not', 'the file cannot be read'],
} as const;

function toSeed(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Give a whole number, 0 or more.');
  return Number(text);
}
