import { formats } from '../formats.js';
import type { MarkingMessages } from './marking-messages.js';

const f = formats('pl');

/** Polish. Forms that would tell the learner's gender are avoided. */
export const marking: MarkingMessages = {
  formats: f,

  incomplete: {
    choice: 'Najpierw wybierz odpowiedź.',
    'best-worst': 'Najpierw wskaż i najlepszą, i najgorszą odpowiedź.',
    order: 'Najpierw ułóż listę albo zachowaj ją w tej kolejności.',
    match: 'Najpierw dopasuj coś do każdego wiersza.',
    rate: 'Najpierw oceń każdy wiersz.',
    cloze: 'Najpierw wypełnij wszystkie luki.',
    entry: 'Najpierw wpisz odpowiedź.',
    open: 'Najpierw napisz kilka słów.',
  },
  unfinished: (count) =>
    f.plural(count, {
      one: 'Jedno pytanie jest jeszcze otwarte:',
      few: `${count} pytania są jeszcze otwarte:`,
      other: `${count} pytań jest jeszcze otwartych:`,
    }),
  finishAnyway: 'Zakończ mimo to',

  correctness: {
    correct: 'Dobrze',
    partly: 'Częściowo dobrze',
    incorrect: 'Źle',
    missed: 'Pominięte',
    unanswered: 'Brak odpowiedzi',
    'self-assessed': 'Samoocena',
  },
  verdictOf: {
    correct: 'To dobra odpowiedź.',
    partly: 'To częściowo dobra odpowiedź.',
    incorrect: 'To nie jest dobra odpowiedź.',
    unanswered: 'Nie ma odpowiedzi.',
    'self-assessed': 'Porównaj z przykładową odpowiedzią.',
  },
  points: (raw, max) =>
    `${f.number(raw)} z ${f.number(max)} ${f.plural(max, { one: 'punktu', few: 'punktów', many: 'punktów', other: 'punktu' })}`,
  explanation: 'Dlaczego',
  modelResponse: 'Przykładowa dobra odpowiedź',
  rubric: 'Przeczytaj swoją odpowiedź jeszcze raz. Co w niej jest?',
  rightResponse: 'Dobrze:',
  panelRating: (rating) => `Ocena doświadczonego zespołu: ${f.number(rating)}`,
  typo: 'Zaliczone; uwaga na pisownię.',
};
