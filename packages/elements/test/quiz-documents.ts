import type { Content, Inline, Item, QuizDocument, QuizKey } from '@kundskap/core';

/** A quiz with an item of each kind, in the order of `itemKinds`. */
export function quizOfAllKinds(lang = 'en'): QuizDocument {
  const says = lang === 'pl' ? polish : english;
  return {
    id: 'welcome/quiz',
    kind: 'quiz',
    lang,
    title: says('A good welcome', 'Dobre powitanie'),
    introduction: [paragraph(says('Eight short items.', 'Osiem krótkich pytań.'))],
    competencies: ['attentiveness'],
    sources: [],
    pass: 0.7,
    items: [
      {
        ...base('greet', says('Someone walks in', 'Ktoś wchodzi')),
        kind: 'choice',
        prompt: [
          paragraph(
            says(
              'A woman comes in and looks around. What do you do first?',
              'Wchodzi kobieta i rozgląda się. Co robisz najpierw?',
            ),
          ),
          {
            type: 'speech',
            speaker: says('Maja', 'Maja'),
            children: [says('I am only looking.', 'Tylko się rozglądam.')],
          },
        ],
        hints: [
          [paragraph(says('Think of the first impression.', 'Pomyśl o pierwszym wrażeniu.'))],
        ],
        pick: 'one',
        keepOrder: true,
        choices: [
          choice(
            'smile',
            says('Smile, make eye contact and welcome her.', 'Uśmiechasz się i witasz.'),
          ),
          choice('offers', says('Walk beside her and show the offers.', 'Pokazujesz oferty.')),
          choice('phone', says('Finish your text message.', 'Kończysz wiadomość.')),
        ],
      },
      {
        ...base('reply', says('The best and the worst reply', 'Najlepsza i najgorsza reakcja')),
        kind: 'best-worst',
        prompt: [paragraph(says('The lamp does not work.', 'Lampa nie działa.'))],
        keepOrder: true,
        choices: [
          choice('sorry', says('Apologise and offer a new one.', 'Przepraszasz i dajesz nową.')),
          choice('receipt', says('Ask for the receipt.', 'Prosisz o paragon.')),
          choice('rules', says('Say that the rules forbid it.', 'Mówisz, że regulamin zabrania.')),
        ],
      },
      {
        ...base('steps', says('Steps of a complaint', 'Kroki reklamacji')),
        kind: 'order',
        prompt: [paragraph(says('What comes first?', 'Co jest najpierw?'))],
        choices: [
          choice('listen', says('Hear her out', 'Wysłuchaj')),
          choice('own', says('Apologise', 'Przeproś')),
          choice('solve', says('Find a solution', 'Znajdź rozwiązanie')),
        ],
      },
      {
        ...base('pairs', says('What belongs together', 'Co do siebie pasuje')),
        kind: 'match',
        prompt: [paragraph(says('Match each cue.', 'Dopasuj sygnały.'))],
        columns: [[says('Cue', 'Sygnał')], [says('Response', 'Reakcja')]],
        prompts: [
          choice('browse', says('Browses slowly', 'Powoli ogląda')),
          choice('search', says('Searches for something', 'Czegoś szuka')),
        ],
        choices: [
          choice('ask', says('Ask what she needs', 'Zapytaj, czego potrzebuje')),
          choice('hide', says('Walk away', 'Odejdź')),
          choice('space', says('Give her space', 'Daj jej przestrzeń')),
        ],
      },
      {
        ...base('panel', says('How effective?', 'Na ile skuteczne?')),
        kind: 'rate',
        prompt: [paragraph(says('Rate the responses.', 'Oceń reakcje.'))],
        column: [says('Response', 'Reakcja')],
        scale: {
          min: 1,
          max: 5,
          minLabel: says('poor', 'słabo'),
          maxLabel: says('good', 'dobrze'),
        },
        statements: [
          choice('new', says('Offer a new lamp', 'Daj nową lampę')),
          choice('no', says('Say a plain no', 'Po prostu odmów')),
        ],
      },
      {
        ...base('words', says('Missing words', 'Brakujące słowa')),
        kind: 'cloze',
        prompt: [
          {
            type: 'paragraph',
            children: [
              says('Greet ', 'Witaj '),
              { type: 'blank', id: '1' },
              says(' and offer help ', ' i zaproponuj pomoc '),
              { type: 'blank', id: '2' },
              '.',
            ],
          },
        ],
        blanks: ['1', '2'],
      },
      {
        ...base('change', says('How much change?', 'Ile reszty?')),
        kind: 'entry',
        prompt: [
          {
            type: 'paragraph',
            children: [
              says('187.50 of 200. Give back ', '187,50 z 200. Wydaj '),
              { type: 'blank', id: '1' },
            ],
          },
        ],
        format: 'number',
      },
      {
        ...base('own-words', says('In your own words', 'Własnymi słowami')),
        kind: 'open',
        points: 0,
        prompt: [paragraph(says('How do you greet?', 'Jak witasz?'))],
      },
    ],
  };
}

/** What is correct in {@link quizOfAllKinds}. Every string in it that a learner must not see says SECRET. */
export const keyOfAllKinds: QuizKey = {
  kind: 'quiz',
  items: {
    greet: {
      kind: 'choice',
      correct: ['smile'],
      weights: { smile: 1, offers: 0.25, phone: 0 },
      feedback: {
        smile: [paragraph('SECRET the first impression sets the scene.')],
        offers: [paragraph('SECRET attentive, but intrusive.')],
        phone: [paragraph('SECRET the customer comes first.')],
      },
      explanation: [paragraph('SECRET greet everyone who enters.')],
    },
    reply: {
      kind: 'best-worst',
      best: 'sorry',
      worst: 'rules',
      feedback: { receipt: [paragraph('SECRET not first.')] },
      explanation: [paragraph('SECRET solve it.')],
    },
    steps: {
      kind: 'order',
      order: ['listen', 'own', 'solve'],
      feedback: {},
      explanation: [paragraph('SECRET listening comes first.')],
    },
    pairs: {
      kind: 'match',
      pairs: { browse: 'space', search: 'ask' },
      feedback: { browse: [paragraph('SECRET she wants to look.')] },
    },
    panel: {
      kind: 'rate',
      ratings: { new: 4.8, no: 1.2 },
      feedback: { new: [paragraph('SECRET it solves it.')] },
    },
    words: {
      kind: 'cloze',
      accepted: {
        en: { '1': ['SECRETeveryone', 'everyone'], '2': ['once'] },
        pl: { '1': ['każdego'], '2': ['raz'] },
      },
      feedback: {},
    },
    change: {
      kind: 'entry',
      weights: { a: 1, b: 0 },
      foreseen: {
        en: [
          { id: 'a', value: 12.5, tolerance: 0 },
          { id: 'b', value: 13.5, tolerance: 0 },
        ],
      },
      feedback: { b: [paragraph('SECRET count up.')] },
    },
    'own-words': {
      kind: 'open',
      rubric: [
        { id: 'kind', text: ['SECRET it is kind'], weight: 1 },
        { id: 'short', text: ['SECRET it is short'], weight: 1 },
      ],
      feedback: {},
      explanation: [paragraph('SECRET “Welcome! Tell me if I can help.”')],
    },
  },
};

/** A quiz of one item of {@link quizOfAllKinds}. */
export function quizOf(kind: Item['kind'], lang = 'en'): QuizDocument {
  const quiz = quizOfAllKinds(lang);
  return { ...quiz, id: `welcome/${kind}`, items: quiz.items.filter((item) => item.kind === kind) };
}

export function paragraph(words: string): Content[number] {
  return { type: 'paragraph', children: [words] };
}

function base(id: string, title: string) {
  return {
    id,
    title: [title],
    prompt: [],
    points: 1,
    competencies: ['attentiveness'],
    hints: [],
    sources: [],
  };
}

function choice(id: string, words: string): { id: string; text: readonly Inline[] } {
  return { id, text: [words] };
}

function english(en: string, _pl: string): string {
  return en;
}

function polish(_en: string, pl: string): string {
  return pl;
}
