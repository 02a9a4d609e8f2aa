import { describe, expect, test } from 'vitest';
import { namesOtherChoices, negatedQuestion } from './wording.js';

describe('a choice that speaks of the others is recognised in', () => {
  test.for([
    ['en', 'All of the above'],
    ['en', 'None of these options.'],
    ['en-GB', 'Neither of the above'],
    ['sv', 'Alla ovanstående'],
    ['sv', 'Inget av ovanstående'],
    ['sv', 'Inget av alternativen'],
    ['pl', 'Wszystkie powyższe'],
    ['pl', 'Żadna z powyższych'],
    ['pl', 'Żadne z wymienionych odpowiedzi'],
    ['da', 'Alle ovenstående'],
    ['da', 'Ingen af de ovennævnte'],
    ['da', 'Intet af det ovenfor'],
  ])('%s: %s', ([lang = '', text = '']) => {
    expect(namesOtherChoices(text, lang)).toBe(true);
  });
});

describe('a choice that only begins alike is not:', () => {
  test.for([
    ['en', 'All customers who wait'],
    ['en', 'Both of you'],
    ['sv', 'Alla kunder'],
    ['pl', 'Wszystkie lampy'],
    ['da', 'Alle kunder'],
    ['und', 'All of the above'],
    ['de', 'Alle der genannten'],
  ])('%s: %s', ([lang = '', text = '']) => {
    expect(namesOtherChoices(text, lang)).toBe(false);
  });
});

describe('a question for what is not so is recognised in', () => {
  test.for([
    ['en', 'She waits. Which of these do you not say?', 'Which of these do you not say?'],
    ['en', 'What should you never do?', 'What should you never do?'],
    ['sv', 'Vilket av detta säger du inte?', 'Vilket av detta säger du inte?'],
    ['sv', 'Vad gör du aldrig här?', 'Vad gör du aldrig här?'],
    ['pl', 'Która odpowiedź nie pasuje?', 'Która odpowiedź nie pasuje?'],
    ['pl', 'Co nie pomaga?', 'Co nie pomaga?'],
    ['da', 'Hvad siger du ikke?', 'Hvad siger du ikke?'],
  ])('%s: %s', ([lang = '', prompt = '', question]) => {
    expect(negatedQuestion(prompt, lang)).toBe(question);
  });
});

describe('a question after a negation is not:', () => {
  test.for([
    ['en', 'She has not said anything yet. What do you do first?'],
    ['en', 'What do you say?'],
    ['en', 'Is it not late?'],
    ['sv', 'Hon har inte sagt något. Vad gör du?'],
    ['pl', 'Ona nic nie mówi. Co robisz?'],
    ['da', 'Hun siger ikke noget. Hvad gør du?'],
    ['und', 'What do you not say?'],
  ])('%s: %s', ([lang = '', prompt = '']) => {
    expect(negatedQuestion(prompt, lang)).toBeUndefined();
  });
});
