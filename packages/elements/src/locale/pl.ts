import { formats } from './formats.js';
import type { Messages } from './messages.js';

const f = formats('pl');
const points = (count: number) =>
  f.plural(count, { one: 'punktu', few: 'punktów', many: 'punktów', other: 'punktu' });
const signed = (value: number) => (value > 0 ? `+${f.number(value)}` : `−${f.number(-value)}`);

/** Polish. Forms that would tell the learner's gender are avoided. */
export const messages: Messages = {
  formats: f,

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
  revised: (titles) => `Treść zmieniła się od ostatniego razu, więc od nowa: ${f.list(titles)}.`,

  itemOf: (position, total) => `Pytanie ${position} z ${total}`,
  check: 'Sprawdź',
  next: 'Dalej',
  previous: 'Wstecz',
  skip: 'Na razie pomiń',
  finish: 'Zakończ',
  finishAnyway: 'Zakończ mimo to',
  unfinished: (count) =>
    f.plural(count, {
      one: 'Jedno pytanie jest jeszcze otwarte:',
      few: `${count} pytania są jeszcze otwarte:`,
      other: `${count} pytań jest jeszcze otwartych:`,
    }),
  handedIn: 'Odpowiedzi zostały wysłane.',
  hint: 'Wskazówka',
  showHint: (shown, total) =>
    total === 1 ? 'Pokaż wskazówkę' : `Pokaż wskazówkę ${shown + 1} z ${total}`,
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
  brokenItem: 'Nie można wyświetlić tego pytania. Reszta quizu działa.',

  pickOne: 'Wybierz jedną odpowiedź',
  pickMany: 'Wybierz wszystkie pasujące odpowiedzi',
  picked: (count) => `Zaznaczono: ${count}`,
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
  rubric: 'Przeczytaj swoją odpowiedź jeszcze raz. Co w niej jest?',

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
  points: (raw, max) => `${f.number(raw)} z ${f.number(max)} ${points(max)}`,
  explanation: 'Dlaczego',
  modelResponse: 'Przykładowa dobra odpowiedź',
  rightResponse: 'Dobrze:',
  panelRating: (rating) => `Ocena doświadczonego zespołu: ${f.number(rating)}`,
  typo: 'Zaliczone; uwaga na pisownię.',

  report: 'Raport',
  passed: 'Zaliczone',
  notPassed: 'Jeszcze niezaliczone',
  passMark: (share) => `Do zaliczenia potrzeba ${f.percent(share)}`,
  time: 'Czas',
  competencies: 'Kompetencje',
  notAssessed: 'Nie oceniono',
  competencyLevel: (share) =>
    share >= 0.85 ? 'Mocna strona' : share >= 0.6 ? 'Na dobrej drodze' : 'Do poćwiczenia',
  opportunities: (count) =>
    f.plural(count, { one: 'jedna okazja', few: `${count} okazje`, other: `${count} okazji` }),
  itemByItem: 'Pytanie po pytaniu',
  yourResponse: 'Twoja odpowiedź',
  noResponse: 'Brak odpowiedzi',
  hintsUsed: (count) => `Wykorzystane wskazówki: ${count}`,
  tryAgain: 'Spróbuj ponownie',

  you: 'Ty',
  customer: 'Klient',
  conversation: 'Rozmowa',
  replies: 'Co robisz?',
  continue: 'Dalej',
  mood: 'Nastrój',
  moods: ['Wściekłość', 'Irytacja', 'Spokój', 'Zadowolenie', 'Zachwyt'],
  verdicts: { success: 'Udało się', partial: 'Udało się częściowo', fail: 'Nie udało się' },
  takeaway: 'Zapamiętaj',
  debrief: 'Spojrzenie wstecz',
  decisionOf: (position, total) => `Decyzja ${position} z ${total}`,
  youSaid: 'Twój wybór',
  whatHappened: 'Co się wydarzyło',
  feedback: 'Informacja zwrotna',
  bestChoice: 'Lepszego wyboru nie było.',
  betterChoice: 'Lepiej',
  why: 'Dlaczego',
  gain: (competency, value) => `${competency} ${signed(value)}`,
  noGain: 'Bez punktów',
  tryAgainFromHere: 'Spróbuj ponownie od tego miejsca',
  rewinds: (count) =>
    f.plural(count, { one: 'jeden powrót', few: `${count} powroty`, other: `${count} powrotów` }),
  goOn: 'Przejdź dalej',
};
