import type { HandoutWords } from '../handout-words.js';

/** Polish. Forms that would tell the learner's gender are avoided. */
export const words: HandoutWords = {
  lang: 'pl',
  name: 'Imię i nazwisko',
  date: 'Data',
  key: 'Klucz odpowiedzi',
  passMark: 'Do zaliczenia potrzeba',
  points: 'Punkty',

  pickOne: 'Wybierz jedną odpowiedź.',
  pickMany: 'Wybierz wszystkie pasujące odpowiedzi.',
  bestWorst: 'Zaznacz najlepszą i najgorszą odpowiedź.',
  order: 'Ponumeruj we właściwej kolejności.',
  match: 'W każdym wierszu wpisz pasującą literę. Któraś może zostać.',
  rate: 'W każdym wierszu zaznacz jedną liczbę.',
  fillIn: 'Uzupełnij luki.',
  write: 'Napisz odpowiedź.',

  best: 'Najlepsza',
  worst: 'Najgorsza',
  correct: 'Poprawna odpowiedź',
  hint: 'Wskazówka',
  explanation: 'Dlaczego',
  rubric: 'Co zawiera dobra odpowiedź',

  startAt: (scene) =>
    `Zacznij od sceny ${scene}. Wybierz, co robisz, zanotuj numer i przejdź tam, dokąd prowadzi.`,
  goTo: (scene) => `przejdź do ${scene}`,
  keepNote: 'Notuj',
  onlyIf: 'Tylko jeśli',
  and: 'i',
  or: 'lub',
  not: 'nie',
  visited: (scene) => `scena ${scene} już była`,
  verdicts: { success: 'Udało się', partial: 'Udało się częściowo', fail: 'Nie udało się' },
  takeaway: 'Zapamiętaj',
  bestScore: 'Najwyższy możliwy wynik',
};
