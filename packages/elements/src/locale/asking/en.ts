import type { AskingMessages } from './asking-messages.js';

/** English. */
export const asking: AskingMessages = {
  loading: 'Loading…',
  failures: {
    'not-found': 'This content was not found. It may have been moved or renamed.',
    'not-json': 'What came back is not Kundskap content; perhaps you need to sign in again.',
    'newer-version': 'This content was made for a newer version of Kundskap than this page has.',
    malformed: 'This content is damaged and cannot be shown.',
    offline: 'The content could not be loaded. Check your connection.',
  },
  retry: 'Try again',
  notKept: 'Your progress is kept only as long as this page is open.',
  restored: 'Restored: you continue where you were.',
  startOver: 'Start over',
  tryAgain: 'Try again',
  revised: 'Edited since last time, so this starts over:',

  itemOf: (position, total) => `Item ${position} of ${total}`,
  check: 'Check',
  next: 'Next',
  previous: 'Previous',
  skip: 'Skip for now',
  finish: 'Finish',
  handedIn: 'Your responses have been handed in.',
  hint: 'Hint',
  showHint: (shown, total) => (total === 1 ? 'Show a hint' : `Show hint ${shown + 1} of ${total}`),
  brokenItem: 'This item cannot be shown. The rest of the quiz works.',

  pickOne: 'Pick one',
  pickMany: 'Pick all that apply',
  picked: (count) => `${count} picked`,
};
