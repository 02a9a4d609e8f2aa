import { asking } from '../asking/sv.js';
import type { KindMessages } from './kind-messages.js';

/** Swedish. */
export const kinds: KindMessages = {
  ...asking,

  bestWorst: 'Välj det bästa och det sämsta',
  best: 'Bäst',
  worst: 'Sämst',
  order: 'Ordna från första till sista',
  moveUp: (words) => `Flytta upp: ${words}`,
  moveDown: (words) => `Flytta ner: ${words}`,
  positionOf: (words) => `Plats för: ${words}`,
  movedTo: (words, position, total) => `${words}: nu ${position} av ${total}`,
  keepThisOrder: 'Behåll den här ordningen',
  match: 'Välj vad som hör till varje rad',
  noMatchYet: 'Välj…',
  rate: 'Bedöm varje rad',
  cloze: 'Fyll i luckorna',
  blank: (position, total) => (total === 1 ? 'Lucka' : `Lucka ${position} av ${total}`),
  entry: { text: 'Skriv ditt svar', number: 'Skriv ett tal' },
  open: 'Skriv ditt svar',
};
