import type { AskingMessages } from './asking-messages.js';

/** Polish. Forms that would tell the learner's gender are avoided. */
export const asking: AskingMessages = {
  loading: 'Wczytywanie…',
  failures: {
    'not-found': 'Nie znaleziono tej treści. Być może została przeniesiona lub ma nową nazwę.',
    'not-json': 'Serwer nie odesłał treści Kundskap; być może trzeba zalogować się ponownie.',
    'newer-version': 'Ta treść wymaga nowszej wersji Kundskap niż ta, która działa na tej stronie.',
    malformed: 'Ta treść jest uszkodzona i nie można jej wyświetlić.',
    offline: 'Nie udało się wczytać treści. Sprawdź połączenie z internetem.',
  },
  retry: 'Spróbuj ponownie',
  notKept: 'Postępy są przechowywane tylko do zamknięcia tej strony.',
  restored: 'Przywrócono: możesz kontynuować w tym samym miejscu.',
  startOver: 'Zacznij od nowa',
  tryAgain: 'Spróbuj ponownie',
  revised: 'Treść zmieniła się od ostatniego razu, więc od nowa:',

  itemOf: (position, total) => `Pytanie ${position} z ${total}`,
  check: 'Sprawdź',
  next: 'Dalej',
  previous: 'Wstecz',
  skip: 'Na razie pomiń',
  finish: 'Zakończ',
  handedIn: 'Odpowiedzi zostały wysłane.',
  hint: 'Wskazówka',
  showHint: (shown, total) =>
    total === 1 ? 'Pokaż wskazówkę' : `Pokaż wskazówkę ${shown + 1} z ${total}`,
  brokenItem: 'Nie można wyświetlić tego pytania. Reszta quizu działa.',

  pickOne: 'Wybierz jedną odpowiedź',
  pickMany: 'Wybierz wszystkie pasujące odpowiedzi',
  picked: (count) => `Zaznaczono: ${count}`,
};
