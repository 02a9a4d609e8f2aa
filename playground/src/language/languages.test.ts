import { describe, expect, it } from 'vitest';
import { preferredLanguage } from './languages.js';

describe('preferredLanguage', () => {
  it.each([
    ['the language used last comes first', 'pl', ['sv'], 'pl'],
    ['a stored language that is not spoken is passed over', 'xx', ['sv'], 'sv'],
    ['the first language asked for that is spoken', undefined, ['fi', 'da', 'sv'], 'da'],
    ['a region does not matter', undefined, ['sv-FI'], 'sv'],
    ['English stands in', undefined, ['fi'], 'en'],
    ['a name that every object has is no language', 'constructor', [], 'en'],
  ])('%s', (_, last, wanted, expected) => {
    expect(preferredLanguage(last, wanted)).toBe(expected);
  });
});
