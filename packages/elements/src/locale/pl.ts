import { asking } from './asking/pl.js';
import { marking } from './marking/pl.js';
import type { Messages } from './messages.js';

const f = marking.formats;

/** Polish. Forms that would tell the learner's gender are avoided. */
export const messages: Messages = {
  ...asking,
  ...marking,

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

  begin: 'Rozpocznij rozmowę',
  you: 'Ty',
  customer: 'Klient',
  conversation: 'Rozmowa',
  replies: 'Co robisz?',
  continue: 'Dalej',
  mood: 'Nastrój',
  moods: ['Wzburzenie', 'Napięcie', 'Rezerwa', 'Spokój', 'Zadowolenie'],
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
  gain: (competency, value) => `${competency} ${f.signed(value)}`,
  noGain: 'Bez punktów',
  tryAgainFromHere: 'Spróbuj ponownie od tego miejsca',
  rewinds: (count) =>
    f.plural(count, { one: 'jeden powrót', few: `${count} powroty`, other: `${count} powrotów` }),
  goOn: 'Przejdź dalej',
  readAloud: 'Czytaj na głos',
  noVoice: 'To urządzenie nie ma głosu dla tego języka.',
  changed:
    'Ta rozmowa zmieniła się od ostatniego razu. Kontynuujesz od ostatniego kroku, który nadal pasuje.',
  showBest: 'Pokaż najlepszą rozmowę',
  bestConversation: 'Najlepsza rozmowa',
};
