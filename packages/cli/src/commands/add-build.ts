import { build } from '../build.js';
import { formatHelp } from '../command-help.js';
import { watchBuild } from '../watch-build.js';
import type { AddCommand } from './add-command.js';

interface BuildOptions {
  readonly out: string;
  readonly watch?: true;
}

/** `kundskap build`. */
export const addBuild: AddCommand = (program, terminal, exitWith) => {
  program
    .command('build')
    .description('Turn a content folder into JSON, a file for each document and language.')
    .argument('<content>', 'the folder that holds library.yaml')
    .requiredOption('--out <dir>', 'the folder to write to')
    .option('--watch', 'build again whenever something changes, until Ctrl+C')
    .addHelpText('after', formatHelp(help))
    .action((content: string, { out, watch }: BuildOptions) => {
      exitWith(build(content, out, terminal));
      if (watch) watchBuild(content, out, terminal);
    });
};

const help = {
  examples: [
    ['kundskap build content --out public/kundskap', 'once'],
    ['kundskap build content --out public/kundskap --watch', 'while you write'],
  ],
  exitCodes: ['everything was built', 'there are errors, and nothing was written'],
} as const;
