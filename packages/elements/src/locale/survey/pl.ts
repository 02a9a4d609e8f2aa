import { marking } from '../marking/pl.js';
import type { SurveyMessages } from './survey-messages.js';

const f = marking.formats;

/** Polish. Forms that would tell the learner's gender, or the customer's, are avoided. */
export const survey: SurveyMessages = {
  howCounted: 'Jak to jest liczone?',

  survey: 'Opinia klienta',
  stars: (count) => `${count} z 5 gwiazdek`,
  writes: {
    success: {
      warm: 'Mam dokładnie to, czego mi było trzeba, a obsługa była miła od początku do końca.',
      cool: 'Ostatecznie sprawa jest załatwiona, ale powinno pójść łatwiej.',
    },
    partial: {
      warm: 'Obsługa była uprzejma, ale pomogła mi tylko w połowie.',
      cool: 'Sprawa jest załatwiona tylko częściowo, a kosztowało mnie to za dużo wysiłku.',
    },
    fail: {
      warm: 'Było uprzejmie, ale nic mi to nie dało.',
      cool: 'Nikt nie zrozumiał, czego mi trzeba, więc następnym razem wybiorę inną firmę.',
    },
  },
  starsRule:
    'Gwiazdki to zaokrąglona średnia poniższych ocen, każda od 1 (najgorzej) do 5 (najlepiej):',
  ratings: { ending: 'Zakończenie', score: 'Twój wynik', mood: 'Nastrój klienta na końcu' },
  heldDown: 'Po złym zakończeniu klient daje najwyżej dwie gwiazdki.',

  scorecard: 'Karta oceny tajemniczego klienta',
  line: 'Co podlega ocenie',
  answer: 'Odpowiedź',
  weight: 'Waga',
  sections: {
    arrival: 'Powitanie',
    assistance: 'Obsługa',
    knowledge: 'Wiedza',
    closing: 'Finalizacja',
    farewell: 'Pożegnanie',
  },
  lines: {
    attentiveness: 'Potrzeby klienta zostały zauważone.',
    approachability: 'Przyjęcie było życzliwe i uprzejme.',
    listening: 'Klient został wysłuchany do końca i zrozumiany.',
    personalisation: 'Klient był traktowany jak człowiek, a nie jak numer.',
    flexibility: 'Znalazło się inne wyjście, gdy zwykłe było zamknięte.',
    informed: 'Rady były fachowe.',
    resolution: 'Sprawę naprawiono bez wymówek.',
    timeliness: 'Nic nie trwało dłużej, niż trzeba.',
    reliability: 'Na obietnicach można było polegać.',
    'follow-up': 'Było jasne, co będzie dalej.',
    beyond: 'Pojawiło się coś ekstra, o co nikt nie musiał prosić.',
  },
  answers: { yes: 'Tak', no: 'Nie', 'not-applicable': 'Nie dotyczy' },
  result: 'Wynik',
  outOf: (earned, all) => `${earned} z ${all}`,
  scorecardRule: (yesFrom) =>
    `„Tak” oznacza co najmniej ${f.percent(yesFrom)} punktów danej kompetencji. To, czego nie oceniono, nie dotyczy tej rozmowy i się nie liczy. Wynik to suma wag przy „tak” z sumy wag wszystkich wierszy, które jej dotyczą.`,
};
