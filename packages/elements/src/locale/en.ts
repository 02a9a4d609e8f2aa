import { asking } from './asking/en.js';
import { marking } from './marking/en.js';
import type { Messages } from './messages.js';

const f = marking.formats;

/** English. */
export const messages: Messages = {
  ...asking,
  ...marking,

  report: 'Your report',
  passed: 'Passed',
  notPassed: 'Not passed yet',
  passMark: (share) => `${f.percent(share)} is needed to pass`,
  time: 'Time',
  competencies: 'Competencies',
  notAssessed: 'Not assessed',
  competencyLevel: (share) =>
    share >= 0.85 ? 'Strong' : share >= 0.6 ? 'On the way' : 'Needs practice',
  opportunities: (count) =>
    f.plural(count, { one: 'one opportunity', other: `${f.number(count)} opportunities` }),
  itemByItem: 'Item by item',
  yourResponse: 'Your response',
  noResponse: 'No response',
  hintsUsed: (count) => f.plural(count, { one: 'one hint used', other: `${count} hints used` }),

  begin: 'Start the conversation',
  you: 'You',
  customer: 'Customer',
  conversation: 'Conversation',
  replies: 'What do you do?',
  continue: 'Continue',
  mood: 'Mood',
  moods: ['Upset', 'Tense', 'Reserved', 'Calm', 'Pleased'],
  verdicts: { success: 'It went well', partial: 'It went partly well', fail: 'It went badly' },
  takeaway: 'Remember',
  debrief: 'Looking back',
  decisionOf: (position, total) => `Decision ${position} of ${total}`,
  youSaid: 'You chose',
  whatHappened: 'What happened',
  feedback: 'Feedback',
  bestChoice: 'There was no better choice.',
  betterChoice: 'Better',
  why: 'Why',
  gain: (competency, value) => `${competency} ${f.signed(value)}`,
  noGain: 'No points',
  tryAgainFromHere: 'Try again from here',
  rewinds: (count) =>
    f.plural(count, { one: 'went back once', other: `went back ${f.number(count)} times` }),
  goOn: 'Go on',
  readAloud: 'Read aloud',
  noVoice: 'This device has no voice for this language.',
  changed:
    'This conversation has changed since you were last here. You continue from the last step that still fits.',
  showBest: 'Show the best conversation',
  bestConversation: 'The best conversation',
};
