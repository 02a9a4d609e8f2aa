import { Option } from 'commander';
import { formatHelp } from '../command-help.js';
import { translateConfirm, type ConfirmOptions } from '../translate/translate-confirm.js';
import { translateNext } from '../translate/translate-next.js';
import { translateStatus, type StatusFormat } from '../translate/translate-status.js';
import type { AddCommand } from './add-command.js';

/** `kundskap translate status`, `next` and `confirm`. */
export const addTranslate: AddCommand = (program, terminal, exitWith) => {
  const translate = program
    .command('translate')
    .description('Keep translations in step with the first language of library.yaml.')
    .addHelpText('after', formatHelp(help));

  translate
    .command('status')
    .description('List every block that is missing, unconfirmed, stale or orphaned in a language.')
    .argument('[content]', 'the folder that holds library.yaml: here, or “content”, when absent')
    .addOption(
      new Option('--format <format>', 'for people, or for programs')
        .choices(['text', 'json'] satisfies StatusFormat[])
        .default('text' satisfies StatusFormat),
    )
    .addHelpText('after', formatHelp(statusHelp))
    .action((content: string | undefined, { format }: { format: StatusFormat }) => {
      exitWith(translateStatus(content, format, terminal));
    });

  translate
    .command('next')
    .description('Show the next block to work on, in both languages, and where it stands.')
    .argument('[content]', 'the folder that holds library.yaml')
    .option('--lang <lang>', 'only this language')
    .addHelpText('after', formatHelp(nextHelp))
    .action((content: string | undefined, { lang }: { lang?: string }) => {
      exitWith(translateNext(content, lang, terminal));
    });

  translate
    .command('confirm')
    .description('Record that translations say what the original says now.')
    .argument('[names...]', 'documents and blocks; before them the content folder, if need be')
    .option('--lang <lang>', 'only this language')
    .option('--all', 'everything that is translated')
    .addHelpText('after', formatHelp(confirmHelp))
    .action((names: string[], options: ConfirmOptions) => {
      exitWith(translateConfirm(names, options, terminal));
    });
};

const help = {
  examples: [
    ['kundskap translate next --lang sv', 'what to work on'],
    ['kundskap translate confirm welcome/quiz#greet --lang sv', 'when it is done'],
  ],
  exitCodes: ['every translation is in step', 'some translation is not'],
} as const;

const statusHelp = {
  examples: [
    ['kundskap translate status', 'what has changed, word by word'],
    ['kundskap translate status content --format json', 'the same for a program'],
  ],
  exitCodes: ['every translation is in step; nothing is printed', 'some translation is not'],
} as const;

const nextHelp = {
  examples: [
    ['kundskap translate next', 'in any language'],
    ['kundskap translate next content --lang pl', 'in Polish'],
  ],
  exitCodes: ['always', 'never'],
} as const;

const confirmHelp = {
  examples: [
    ['kundskap translate confirm welcome/quiz#greet', 'one block, in every language'],
    ['kundskap translate confirm content welcome/quiz --lang da', 'a document, in Danish'],
  ],
  exitCodes: ['all that was named is confirmed', 'some of it is not translated'],
} as const;
