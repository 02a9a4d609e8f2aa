import { asking } from '../asking/pl.js';
import type { KindMessages } from './kind-messages.js';

/** Polish. Forms that would tell the learner's gender are avoided. */
export const kinds: KindMessages = {
  ...asking,

  bestWorst: 'Wskaż najlepszą i najgorszą odpowiedź',
  best: 'Najlepsza',
  worst: 'Najgorsza',
  order: 'Ułóż w kolejności od pierwszego do ostatniego',
  moveUp: (words) => `Przesuń w górę: ${words}`,
  moveDown: (words) => `Przesuń w dół: ${words}`,
  positionOf: (words) => `Miejsce: ${words}`,
  movedTo: (words, position, total) => `${words}: teraz miejsce ${position} z ${total}`,
  keepThisOrder: 'Zachowaj tę kolejność',
  match: 'Dopasuj coś do każdego wiersza',
  noMatchYet: 'Wybierz…',
  rate: 'Oceń każdy wiersz',
  cloze: 'Wypełnij luki',
  blank: (position, total) => (total === 1 ? 'Luka' : `Luka ${position} z ${total}`),
  entry: { text: 'Wpisz odpowiedź', number: 'Wpisz liczbę' },
  open: 'Napisz odpowiedź',
};
