import { asking } from '../asking/en.js';
import type { KindMessages } from './kind-messages.js';

/** English. */
export const kinds: KindMessages = {
  ...asking,

  bestWorst: 'Pick the best and the worst',
  best: 'Best',
  worst: 'Worst',
  order: 'Put these in order, first to last',
  moveUp: (words) => `Move up: ${words}`,
  moveDown: (words) => `Move down: ${words}`,
  positionOf: (words) => `Position of: ${words}`,
  movedTo: (words, position, total) => `${words}: now ${position} of ${total}`,
  keepThisOrder: 'Keep this order',
  match: 'Choose a match for each',
  noMatchYet: 'Choose…',
  rate: 'Rate each one',
  cloze: 'Fill in the blanks',
  blank: (position, total) => (total === 1 ? 'Blank' : `Blank ${position} of ${total}`),
  entry: { text: 'Write your response', number: 'Write a number' },
  open: 'Write your response',
};
