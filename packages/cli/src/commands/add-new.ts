import { Argument, Option } from 'commander';
import type { DocumentKind } from '@kundskap/core';
import { formatHelp } from '../command-help.js';
import { exampleLanguages, newDocument } from '../new-document.js';
import type { AddCommand } from './add-command.js';

/** `kundskap new`. */
export const addNew: AddCommand = (program, terminal, exitWith) => {
  program
    .command('new')
    .description('Write a good example of a quiz, a scenario or a lesson, to change to your own.')
    .addArgument(
      new Argument('<kind>', 'what to write').choices([
        'quiz',
        'scenario',
        'lesson',
      ] satisfies DocumentKind[]),
    )
    .argument('<path>', 'the file to write; folders that are missing are made')
    .addOption(
      new Option('--lang <lang>', 'its language; when absent, that of its folder, else en').choices(
        exampleLanguages,
      ),
    )
    .addHelpText('after', formatHelp(help))
    .action((kind: DocumentKind, path: string, { lang }: { lang?: string }) => {
      exitWith(newDocument(kind, path, lang, terminal));
    });
};

const help = {
  examples: [
    ['kundskap new quiz late-parcel.md', 'in English'],
    ['kundskap new scenario content/modules/parcels/sv/scenario.md', 'in Swedish, by its folder'],
  ],
  exitCodes: ['the file was written', 'never; a file that exists is a wrong call'],
} as const;
