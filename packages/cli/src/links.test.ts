import { expect, test } from 'vitest';
import { isRelative, linksOf, mapLinks, pathOf } from './links.js';

const tree = {
  onward: [{ text: 'Take the quiz', href: 'quiz.md' }],
  content: [
    { type: 'link', href: 'https://example.com', children: ['there'] },
    { type: 'image', src: 'till.png', alt: 'A till' },
  ],
  pairs: { href: 'a', src: 'b' },
};

test('links and media are found wherever they stand, and ids are not taken for them', () => {
  expect(linksOf(tree)).toEqual(['quiz.md', 'https://example.com', 'till.png']);
});

test('only links and media are replaced', () => {
  expect(mapLinks(tree, (link) => link.toUpperCase())).toEqual({
    onward: [{ text: 'Take the quiz', href: 'QUIZ.MD' }],
    content: [
      { type: 'link', href: 'HTTPS://EXAMPLE.COM', children: ['there'] },
      { type: 'image', src: 'TILL.PNG', alt: 'A till' },
    ],
    pairs: { href: 'a', src: 'b' },
  });
});

test.for([
  { link: 'quiz.md', relative: true },
  { link: '../pictures/till.png', relative: true },
  { link: 'https://example.com', relative: false },
  { link: 'mailto:eva@example.com', relative: false },
  { link: 'data:image/png;base64,AA', relative: false },
  { link: '//example.com', relative: false },
  { link: '/quiz.md', relative: false },
  { link: '#scene', relative: false },
  { link: '', relative: false },
])('whether “$link” is relative: $relative', ({ link, relative }) => {
  expect(isRelative(link)).toBe(relative);
});

test.for([
  { link: 'quiz.md#greet', path: 'quiz.md' },
  { link: 'a%20till.png?x=1', path: 'a till.png' },
  { link: '100%.png', path: '100%.png' },
])('“$link” names the file “$path”', ({ link, path }) => {
  expect(pathOf(link)).toBe(path);
});
