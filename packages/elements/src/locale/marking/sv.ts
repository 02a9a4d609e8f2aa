import { formats } from '../formats.js';
import type { MarkingMessages } from './marking-messages.js';

const f = formats('sv');

/** Swedish. */
export const marking: MarkingMessages = {
  formats: f,

  incomplete: {
    choice: 'Välj ett svar först.',
    'best-worst': 'Välj både det bästa och det sämsta först.',
    order: 'Ordna listan först, eller behåll den som den är.',
    match: 'Para ihop varje rad först.',
    rate: 'Bedöm varje rad först.',
    cloze: 'Fyll i varje lucka först.',
    entry: 'Skriv ett svar först.',
    open: 'Skriv några ord först.',
  },
  unfinished: (count) =>
    f.plural(count, {
      one: 'En fråga är fortfarande öppen:',
      other: `${count} frågor är fortfarande öppna:`,
    }),
  finishAnyway: 'Avsluta ändå',

  correctness: {
    correct: 'Rätt',
    partly: 'Delvis rätt',
    incorrect: 'Fel',
    missed: 'Missat',
    unanswered: 'Inget svar',
    'self-assessed': 'Självbedömt',
  },
  verdictOf: {
    correct: 'Det stämmer.',
    partly: 'Det stämmer delvis.',
    incorrect: 'Det stämmer inte.',
    unanswered: 'Det finns inget svar.',
    'self-assessed': 'Jämför med exempelsvaret.',
  },
  points: (raw, max) => `${f.number(raw)} av ${f.number(max)} poäng`,
  explanation: 'Varför',
  modelResponse: 'Ett bra svar',
  rubric: 'Läs ditt svar en gång till. Vad finns med?',
  rightResponse: 'Rätt:',
  panelRating: (rating) => `Erfarna kollegor säger ${f.number(rating)}`,
  typo: 'Godkänt; tänk på stavningen.',
};
