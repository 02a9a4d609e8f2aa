import { formats, type Messages } from './messages.js';

const f = formats('en');

export const en: Messages = {
  skipToContent: 'Skip to the content',
  language: 'Language',
  theme: 'Theme',
  themes: { system: 'System', light: 'Light', dark: 'Dark' },
  keptHere: 'What you do here stays in this browser.',

  library: 'Library',
  heading: 'Good service takes practice.',
  lead: 'Read a short lesson, try it out in a conversation with a customer, then test yourself – and be told why every time.',
  kinds: { lesson: 'Lesson', scenario: 'Conversation', quiz: 'Quiz' },
  minutes: (count) => `About ${f.minutes(count)}`,
  trains: 'What you practise',
  doneOf: (done, total) => `${done} of ${total} done`,

  notBegun: 'Not started',
  open: 'In progress',
  read: 'Read',
  done: (share) => `Done · ${f.percent(share)}`,
  passed: (share) => `Passed · ${f.percent(share)}`,
  notPassed: (share) => `Not passed yet · ${f.percent(share)}`,

  youAreHere: 'You are here',
  inThisModule: 'In this module',
  next: 'Next',
  backToLibrary: 'Back to the library',
  playerFailed: 'This could not be loaded. Check your connection.',
  retry: 'Try again',

  notFound: 'There is nothing here',
  notFoundText:
    'This address leads to no page of the library. It may have moved, or there is a slip in the address.',
};
