import { formats } from '../formats.js';
import type { MarkingMessages } from './marking-messages.js';

const f = formats('da');

/** Danish. */
export const marking: MarkingMessages = {
  formats: f,

  incomplete: {
    choice: 'Vælg et svar først.',
    'best-worst': 'Vælg både det bedste og det værste først.',
    order: 'Sæt listen i rækkefølge først, eller behold den, som den er.',
    match: 'Vælg noget til hver række først.',
    rate: 'Vurder hver række først.',
    cloze: 'Udfyld alle felterne først.',
    entry: 'Skriv et svar først.',
    open: 'Skriv et par ord først.',
  },
  unfinished: (count) =>
    f.plural(count, {
      one: 'Et spørgsmål er stadig åbent:',
      other: `${count} spørgsmål er stadig åbne:`,
    }),
  finishAnyway: 'Afslut alligevel',

  correctness: {
    correct: 'Rigtigt',
    partly: 'Delvist rigtigt',
    incorrect: 'Forkert',
    missed: 'Overset',
    unanswered: 'Intet svar',
    'self-assessed': 'Selvvurderet',
  },
  verdictOf: {
    correct: 'Det er rigtigt.',
    partly: 'Det er delvist rigtigt.',
    incorrect: 'Det er ikke rigtigt.',
    unanswered: 'Der er intet svar.',
    'self-assessed': 'Sammenlign med eksemplet.',
  },
  points: (raw, max) => `${f.number(raw)} af ${f.number(max)} point`,
  explanation: 'Hvorfor',
  modelResponse: 'Et godt svar',
  rubric: 'Læs dit svar igen. Hvad er med?',
  rightResponse: 'Rigtigt:',
  panelRating: (rating) => `Erfarne kolleger siger ${f.number(rating)}`,
  typo: 'Godkendt; husk stavningen.',
};
