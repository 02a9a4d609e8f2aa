import { describe, expect, it } from 'vitest';
import { readRoute, toHash, type Route } from './route.js';

const documents = ['welcome/quiz'];

describe('readRoute', () => {
  it.each<[string, string, Route | undefined]>([
    ['an empty hash names no page', '', undefined],
    ['a bare # names no page', '#/', undefined],
    ['a language alone is its library', '#/pl/', { page: 'library', lang: 'pl' }],
    ['the last slash may be missing', '#/pl', { page: 'library', lang: 'pl' }],
    [
      'a language and a document',
      '#/da/welcome/quiz',
      { page: 'player', lang: 'da', document: 'welcome/quiz' },
    ],
    [
      'a document that the library lacks',
      '#/da/welcome/story',
      { page: 'not-found', lang: 'da', path: 'welcome/story' },
    ],
    [
      'a language that is not spoken falls back to the preferred one',
      '#/fi/welcome/quiz',
      { page: 'not-found', lang: 'sv', path: 'fi/welcome/quiz' },
    ],
    [
      'a broken escape is taken as it is',
      '#/da/%E0%A4%A',
      { page: 'not-found', lang: 'da', path: '%E0%A4%A' },
    ],
  ])('%s', (_, hash, expected) => {
    expect(readRoute(hash, documents, 'sv')).toEqual(expected);
  });
});

describe('toHash', () => {
  it.each(['#/pl/', '#/da/welcome/quiz', '#/sv/not/there'])('%s is read back', (hash) => {
    const route = readRoute(hash, documents, 'en');
    expect(route && toHash(route)).toBe(hash);
  });
});
