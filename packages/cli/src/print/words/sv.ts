import type { HandoutWords } from '../handout-words.js';

/** Swedish. */
export const words: HandoutWords = {
  lang: 'sv',
  name: 'Namn',
  date: 'Datum',
  key: 'Facit',
  passMark: 'Krävs för godkänt',
  points: 'Poäng',

  pickOne: 'Välj ett svar.',
  pickMany: 'Välj alla som stämmer.',
  bestWorst: 'Kryssa för det bästa och det sämsta.',
  order: 'Numrera i rätt ordning.',
  match: 'Skriv den bokstav som hör till varje rad. Någon bokstav kan bli över.',
  rate: 'Kryssa för en siffra på varje rad.',
  fillIn: 'Fyll i det som saknas.',
  write: 'Skriv ditt svar.',

  best: 'Bäst',
  worst: 'Sämst',
  correct: 'Rätt',
  hint: 'Ledtråd',
  explanation: 'Varför',
  rubric: 'Det här har ett bra svar',

  startAt: (scene) =>
    `Börja i scen ${scene}. Välj vad du skulle göra, anteckna numret och gå dit det leder.`,
  goTo: (scene) => `gå till ${scene}`,
  keepNote: 'Anteckna',
  onlyIf: 'Bara om',
  and: 'och',
  or: 'eller',
  not: 'inte',
  visited: (scene) => `du har varit i scen ${scene}`,
  verdicts: { success: 'Det gick bra', partial: 'Det gick delvis bra', fail: 'Det gick illa' },
  takeaway: 'Kom ihåg',
  bestScore: 'Högsta möjliga poäng',
};
