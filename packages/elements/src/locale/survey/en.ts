import { marking } from '../marking/en.js';
import type { SurveyMessages } from './survey-messages.js';

const f = marking.formats;

/** English. */
export const survey: SurveyMessages = {
  howCounted: 'How is this counted?',

  survey: 'The customer’s survey',
  stars: (count) => `${count} out of 5 stars`,
  writes: {
    success: {
      warm: 'I got just what I needed, and it was a pleasure from start to finish.',
      cool: 'It was sorted out in the end, but it should have been easier.',
    },
    partial: {
      warm: 'The service was kind, but I am only halfway to what I needed.',
      cool: 'I am not quite there yet, and it was harder work than it should have been.',
    },
    fail: {
      warm: 'The tone was friendly, but it did not help me.',
      cool: 'Nobody understood what I needed, so next time I will go somewhere else.',
    },
  },
  starsRule:
    'The stars are the average of these, rounded. Each goes from 1, the worst, to 5, the best:',
  ratings: {
    ending: 'How it ended',
    score: 'Your score',
    mood: 'The customer’s mood at the end',
  },
  heldDown: 'After a bad ending, a customer gives two stars at most.',

  scorecard: 'A mystery shopper’s scorecard',
  line: 'What is looked for',
  answer: 'Answer',
  weight: 'Weight',
  sections: {
    arrival: 'Arrival',
    assistance: 'Assistance',
    knowledge: 'Knowledge',
    closing: 'Closing',
    farewell: 'Farewell',
  },
  lines: {
    attentiveness: 'What the customer needed was noticed.',
    approachability: 'The welcome was friendly and polite.',
    listening: 'The customer was heard out and understood.',
    personalisation: 'The customer was treated as a person, not as a number.',
    flexibility: 'Another way was found where the usual one was closed.',
    informed: 'The advice was sound.',
    resolution: 'The matter was put right without excuses.',
    timeliness: 'Nothing took longer than it had to.',
    reliability: 'What was promised could be relied on.',
    'follow-up': 'It was clear what happens next.',
    beyond: 'There was a little extra that nobody had to ask for.',
  },
  answers: { yes: 'Yes', no: 'No', 'not-applicable': 'Not applicable' },
  result: 'Result',
  outOf: (earned, all) => `${earned} of ${all}`,
  scorecardRule: (yesFrom) =>
    `A line is a yes from ${f.percent(yesFrom)} of the points of its competency on. What was not assessed does not apply, and does not count. The result is the weight of every yes, out of the weight of all lines that apply.`,
};
