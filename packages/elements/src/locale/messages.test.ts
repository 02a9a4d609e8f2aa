import { assert } from '@open-wc/testing';
import { messages as da } from './da.js';
import { messages as en } from './en.js';
import { messages as pl } from './pl.js';
import { messages as sv } from './sv.js';

const words = { en, sv, pl, da };

describe('messages', () => {
  for (const [count, told] of [
    [0, '0 okazji'],
    [1, 'jedna okazja'],
    [2, '2 okazje'],
    [5, '5 okazji'],
    [12, '12 okazji'],
    [22, '22 okazje'],
  ] as const) {
    it(`tells ${count} opportunities in Polish as “${told}”`, () => {
      assert.equal(words.pl.opportunities(count), told);
    });
  }

  for (const [lang, told] of [
    ['en', '0.5 of 1 point'],
    ['sv', '0,5 av 1 poäng'],
    ['pl', '0,5 z 1 punktu'],
    ['da', '0,5 af 1 point'],
  ] as const) {
    it(`tells points in ${lang} as “${told}”`, () => {
      assert.equal(words[lang].points(0.5, 1), told);
    });
  }

  for (const [max, told] of [
    [1, '1 z 1 punktu'],
    [2, '1 z 2 punktów'],
    [5, '1 z 5 punktów'],
    [1.5, '1 z 1,5 punktu'],
  ] as const) {
    it(`tells 1 out of ${max} in Polish as “${told}”`, () => {
      assert.equal(words.pl.points(1, max), told);
    });
  }

  for (const [lang, told] of [
    ['en', '1 min 5 sec'],
    ['sv', '1 min 5 s'],
    ['pl', '1 min 5 sek.'],
    ['da', '1 min. 5 sek.'],
  ] as const) {
    it(`tells a duration in ${lang} as “${told}”`, () => {
      assert.equal(words[lang].formats.duration(65_000), told);
    });
  }

  it('tells a gain and a loss apart by their sign', () => {
    assert.equal(words.en.formats.signed(2), '+2');
    assert.equal(words.sv.formats.signed(-1.5), '−1,5');
  });

  it('are different words in every language', () => {
    for (const name of ['check', 'finish', 'pickOne', 'restored', 'debrief'] as const) {
      assert.lengthOf(new Set(Object.values(words).map((language) => language[name])), 4, name);
    }
  });
});
