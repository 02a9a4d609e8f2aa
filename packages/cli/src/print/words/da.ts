import type { HandoutWords } from '../handout-words.js';

/** Danish. */
export const words: HandoutWords = {
  lang: 'da',
  name: 'Navn',
  date: 'Dato',
  key: 'Facitliste',
  passMark: 'Kræves for at bestå',
  points: 'Point',

  pickOne: 'Vælg ét svar.',
  pickMany: 'Vælg alle, der passer.',
  bestWorst: 'Sæt kryds ved det bedste og det dårligste.',
  order: 'Nummerér i den rigtige rækkefølge.',
  match: 'Skriv det bogstav, der hører til hver linje. Et bogstav kan være til overs.',
  rate: 'Sæt kryds ved et tal på hver linje.',
  fillIn: 'Udfyld det, der mangler.',
  write: 'Skriv dit svar.',

  best: 'Bedst',
  worst: 'Dårligst',
  correct: 'Rigtigt',
  hint: 'Hint',
  explanation: 'Hvorfor',
  rubric: 'Det har et godt svar',

  startAt: (scene) =>
    `Begynd i scene ${scene}. Vælg, hvad du ville gøre, notér nummeret, og gå derhen, hvor det fører.`,
  goTo: (scene) => `gå til ${scene}`,
  keepNote: 'Notér',
  onlyIf: 'Kun hvis',
  and: 'og',
  or: 'eller',
  not: 'ikke',
  visited: (scene) => `du har været i scene ${scene}`,
  verdicts: { success: 'Det gik godt', partial: 'Det gik delvist godt', fail: 'Det gik skidt' },
  takeaway: 'Husk',
  bestScore: 'Højst mulige point',
};
