import { expect, test } from 'vitest';
import { countWords } from './count-words.js';

test.for([
  { title: 'a sentence', markdown: 'She has not said *anything* yet.', words: 6 },
  { title: 'a word with an apostrophe', markdown: 'Don’t wait-and-see', words: 2 },
  { title: 'words in other alphabets', markdown: 'Życzliwość är ærlig', words: 3 },
  { title: 'no front matter', markdown: '---\nkind: quiz\n---\n\n# Hello', words: 1 },
  { title: 'no directives', markdown: 'Smile. `0.25` `#smile`', words: 1 },
  { title: 'no addresses', markdown: '[Go on](quiz.md)', words: 2 },
  { title: 'no anchors', markdown: '## <a id="greet"></a>Hello', words: 1 },
])('counts $title', ({ markdown, words }) => {
  expect(countWords(markdown)).toBe(words);
});
