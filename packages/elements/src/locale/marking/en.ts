import { formats } from '../formats.js';
import type { MarkingMessages } from './marking-messages.js';

const f = formats('en');

/** English. */
export const marking: MarkingMessages = {
  formats: f,

  incomplete: {
    choice: 'Pick a response first.',
    'best-worst': 'Pick both the best and the worst first.',
    order: 'Put the list in order first, or keep it as it stands.',
    match: 'Give every row a match first.',
    rate: 'Rate every row first.',
    cloze: 'Fill every blank first.',
    entry: 'Write a response first.',
    open: 'Write a few words first.',
  },
  unfinished: (count) =>
    `${f.plural(count, { one: 'One item is', other: `${count} items are` })} still open:`,
  finishAnyway: 'Finish anyway',

  correctness: {
    correct: 'Right',
    partly: 'Partly right',
    incorrect: 'Wrong',
    missed: 'Missed',
    unanswered: 'No response',
    'self-assessed': 'Self-assessed',
  },
  verdictOf: {
    correct: 'That is right.',
    partly: 'That is partly right.',
    incorrect: 'That is not right.',
    unanswered: 'There was no response.',
    'self-assessed': 'Compare with the model response.',
  },
  points: (raw, max) =>
    `${f.number(raw)} of ${f.number(max)} ${f.plural(max, { one: 'point', other: 'points' })}`,
  explanation: 'Why',
  modelResponse: 'A good response',
  rubric: 'Read your response again. What does it have?',
  rightResponse: 'Right:',
  panelRating: (rating) => `Experienced colleagues say ${f.number(rating)}`,
  typo: 'Accepted; mind the spelling.',
};
