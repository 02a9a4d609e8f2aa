import { asking } from '../asking/da.js';
import type { KindMessages } from './kind-messages.js';

/** Danish. */
export const kinds: KindMessages = {
  ...asking,

  bestWorst: 'Vælg det bedste og det værste',
  best: 'Bedst',
  worst: 'Værst',
  order: 'Sæt i rækkefølge fra første til sidste',
  moveUp: (words) => `Flyt op: ${words}`,
  moveDown: (words) => `Flyt ned: ${words}`,
  positionOf: (words) => `Placering af: ${words}`,
  movedTo: (words, position, total) => `${words}: nu ${position} af ${total}`,
  keepThisOrder: 'Behold denne rækkefølge',
  match: 'Vælg, hvad der hører til hver række',
  noMatchYet: 'Vælg…',
  rate: 'Vurder hver række',
  cloze: 'Udfyld felterne',
  blank: (position, total) => (total === 1 ? 'Felt' : `Felt ${position} af ${total}`),
  entry: { text: 'Skriv dit svar', number: 'Skriv et tal' },
  open: 'Skriv dit svar',
};
