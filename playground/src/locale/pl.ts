import { formats, type Messages } from './messages.js';

const f = formats('pl');

/** Forms that would tell the reader's gender are avoided. */
export const pl: Messages = {
  skipToContent: 'Przejdź do treści',
  language: 'Język',
  theme: 'Motyw',
  themes: { system: 'Systemowy', light: 'Jasny', dark: 'Ciemny' },
  keptHere: 'Wszystko, co tu robisz, zostaje w tej przeglądarce.',

  library: 'Biblioteka',
  heading: 'Dobrej obsługi można się nauczyć.',
  lead: 'Przeczytaj krótką lekcję, przećwicz ją w rozmowie z klientem, a potem sprawdź się w quizie – za każdym razem dowiesz się dlaczego.',
  kinds: { lesson: 'Lekcja', scenario: 'Rozmowa', quiz: 'Quiz' },
  minutes: (count) => `Około ${f.minutes(count)}`,
  trains: 'Co tu ćwiczysz',
  doneOf: (done, total) => `Ukończono ${done} z ${total}`,

  notBegun: 'Do zrobienia',
  open: 'W toku',
  read: 'Przeczytane',
  done: (share) => `Ukończone · ${f.percent(share)}`,
  passed: (share) => `Zaliczone · ${f.percent(share)}`,
  notPassed: (share) => `Jeszcze niezaliczone · ${f.percent(share)}`,

  youAreHere: 'Tu jesteś',
  inThisModule: 'W tym module',
  next: 'Co dalej',
  backToLibrary: 'Wróć do biblioteki',
  playerFailed: 'Nie udało się wczytać tej treści. Sprawdź połączenie z internetem.',
  retry: 'Spróbuj ponownie',

  notFound: 'Tu nic nie ma',
  notFoundText:
    'Ten adres nie prowadzi do żadnej strony biblioteki. Być może strona została przeniesiona albo w adresie jest literówka.',
};
