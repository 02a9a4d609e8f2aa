import type { HandoutWords } from '../handout-words.js';

/** English. */
export const words: HandoutWords = {
  lang: 'en',
  name: 'Name',
  date: 'Date',
  key: 'Key',
  passMark: 'Needed to pass',
  points: 'Points',

  pickOne: 'Pick one.',
  pickMany: 'Pick all that apply.',
  bestWorst: 'Tick the best and the worst.',
  order: 'Number these in the right order.',
  match: 'Write the letter that belongs on each line. A letter may be left over.',
  rate: 'Tick a number on each line.',
  fillIn: 'Fill in what is missing.',
  write: 'Write your response.',

  best: 'Best',
  worst: 'Worst',
  correct: 'Correct',
  hint: 'Hint',
  explanation: 'Why',
  rubric: 'A good response does this',

  startAt: (scene) =>
    `Start at scene ${scene}. Choose what you would do, note the number, and go where it leads.`,
  goTo: (scene) => `go to ${scene}`,
  keepNote: 'Keep a note of',
  onlyIf: 'Only if',
  and: 'and',
  or: 'or',
  not: 'not',
  visited: (scene) => `you have been at scene ${scene}`,
  verdicts: { success: 'It went well', partial: 'It went partly well', fail: 'It went badly' },
  takeaway: 'Remember',
  bestScore: 'Best possible score',
};
