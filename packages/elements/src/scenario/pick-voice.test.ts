import { assert } from '@open-wc/testing';
import { pickVoice, type Voice } from './pick-voice.js';

const own = (lang: string, isDefault = false): Voice => ({
  lang,
  localService: true,
  default: isDefault,
});
const online = (lang: string): Voice => ({ lang, localService: false, default: true });

describe('pickVoice', () => {
  for (const [because, lang, voices, picked] of [
    ['one of the language', 'sv', [own('en-GB'), own('sv-SE')], 'sv-SE'],
    ['the same region first', 'en-GB', [own('en-US', true), own('en-GB')], 'en-GB'],
    ['the browser’s own pick next', 'en', [own('en-US'), own('en-IE', true)], 'en-IE'],
    ['the first of several', 'da', [own('da-DK'), own('da-GL')], 'da-DK'],
    ['one written as on Android', 'pl', [own('pl_PL')], 'pl_PL'],
    ['none of another language', 'sv', [own('en-GB', true), own('svc')], undefined],
    ['none that sends the words away', 'pl', [online('pl-PL')], undefined],
    ['the device’s own before others', 'pl', [online('pl-PL'), own('pl')], 'pl'],
  ] as const) {
    it(`picks ${because}`, () => {
      assert.equal(pickVoice<Voice>(voices, lang)?.lang, picked);
    });
  }
});
