import { InvalidArgumentError } from 'commander';
import { formatHelp } from '../command-help.js';
import { printDocument, type PrintOptions } from '../print/print-document.js';
import type { AddCommand } from './add-command.js';

/** `kundskap print`. */
export const addPrint: AddCommand = (program, terminal, exitWith) => {
  program
    .command('print')
    .description(
      'Print a document as a handout: one page of HTML, for paper, that needs nothing else.',
    )
    .argument('<file>', 'a Markdown file')
    .option('--key', 'print the key with its feedback instead of the questions')
    .option('--out <file>', 'the file to write, instead of the output')
    .option('--lang <lang>', 'the language of the document, when its file does not say')
    .option('--seed <n>', 'another number puts the choices in another order', toSeed, 1)
    .addHelpText('after', formatHelp(help))
    .action((file: string, options: PrintOptions) => {
      exitWith(printDocument(file, options, terminal));
    });
};

const help = {
  examples: [
    ['kundskap print late-parcel.md --out handout.html', 'for the learners'],
    ['kundskap print late-parcel.md --key --out key.html', 'for the trainer'],
  ],
  exitCodes: ['it was printed', 'the document has errors, and nothing was printed'],
} as const;

function toSeed(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Give a whole number, 0 or more.');
  return Number(text);
}
